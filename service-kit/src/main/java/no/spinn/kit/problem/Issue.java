package no.spinn.kit.problem;

import java.util.Locale;
import java.util.Map;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.language.Messages;

/**
 * A kind of fault: a constant of an enum that has all faults of a feature. The texts are in the properties files beside the enum
 * ({@link Messages}), under the name of the constant in lower case. Several constants share a code when programs need not
 * distinguish them.
 */
public interface Issue {

    /** The code for programs; it never changes. */
    String code();

    /** The name of the constant. */
    String name();

    /** The enum. */
    Class<?> getDeclaringClass();

    /** The fault at a place without placeholders in its text. */
    default Fault at(Pointer place) {
        return at(place, Map.of());
    }

    /** The fault with values for the placeholders of its text, such as {@code {amount}}. */
    default Fault at(Pointer place, Map<String, ?> values) {
        return at(place.text(), values);
    }

    /** The fault at a JSON pointer or a query parameter. */
    default Fault at(String pointer) {
        return at(pointer, Map.of());
    }

    /** The fault at a JSON pointer or a query parameter, with values for the placeholders of its text. */
    default Fault at(String pointer, Map<String, ?> values) {
        return new Fault(pointer, code(), words(values));
    }

    /** The text, with values for its placeholders. */
    default LocalizedText words(Map<String, ?> values) {
        return IssueTexts.of(getDeclaringClass()).text(name().toLowerCase(Locale.ROOT), values);
    }
}
