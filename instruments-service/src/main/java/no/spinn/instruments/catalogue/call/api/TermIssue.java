package no.spinn.instruments.catalogue.call.api;

import java.util.Locale;
import java.util.Map;
import no.spinn.kit.language.Messages;
import no.spinn.kit.problem.Fault;

/**
 * The faults of a call whose terms contradict one another or the instrument. The messages are in the properties files of this
 * class, under the name of the constant in lower case.
 */
enum TermIssue {
    OUTSIDE_INSTRUMENT("outside_instrument"),
    MIXED_CURRENCIES("mixed_currencies");

    private static final Messages WORDS = Messages.of(TermIssue.class);

    private final String code;

    TermIssue(String code) {
        this.code = code;
    }

    /** @param values for the placeholders of the message, such as {@code {currency}} */
    Fault at(String pointer, Map<String, ?> values) {
        return new Fault(pointer, code, WORDS.text(name().toLowerCase(Locale.ROOT), values));
    }
}
