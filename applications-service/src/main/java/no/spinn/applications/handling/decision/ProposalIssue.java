package no.spinn.applications.handling.decision;

import java.util.Locale;
import java.util.Map;
import no.spinn.kit.language.Messages;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Pointer;

/**
 * Every fault of a proposal, apart from the terms of the call and state aid. Programs read the code; it never changes. The messages
 * are in the properties files next to this class, under the name of the constant in lower case.
 */
enum ProposalIssue {
    AMOUNT_OF_REJECTION("unexpected"),
    AMOUNT_MISSING("required"),
    AMOUNT_ZERO("zero"),
    AMOUNT_IN_WRONG_CURRENCY("wrong_currency"),
    BEYOND_REQUEST("beyond_request"),
    DIFFERS_FROM_REQUEST("differs_from_request"),
    EQUALS_REQUEST("equals_request"),
    EXCEPTION_FROM_NOTHING("unexpected"),
    CRITERION_UNKNOWN("unknown_criterion"),
    REASON_MISSING("required");

    private static final Messages WORDS = Messages.of(ProposalIssue.class);

    private final String code;

    ProposalIssue(String code) {
        this.code = code;
    }

    Fault at(Pointer place) {
        return at(place, Map.of());
    }

    /** With values for the placeholders of the message, such as {@code {amount}}. */
    Fault at(Pointer place, Map<String, ?> values) {
        return new Fault(place.text(), code, WORDS.text(name().toLowerCase(Locale.ROOT), values));
    }
}
