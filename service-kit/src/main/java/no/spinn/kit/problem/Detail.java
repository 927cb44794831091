package no.spinn.kit.problem;

import java.util.Locale;
import java.util.Map;
import no.spinn.kit.language.LocalizedText;

/**
 * The detail of a refusal: a constant of an enum that has all details of a feature. The texts are in the properties files beside the
 * enum, under the name of the constant in lower case.
 */
public interface Detail {

    /** The name of the constant. */
    String name();

    /** The enum. */
    Class<?> getDeclaringClass();

    /** The text, if it has no placeholders. */
    default LocalizedText words() {
        return words(Map.of());
    }

    /** The text, with values for its placeholders. */
    default LocalizedText words(Map<String, ?> values) {
        return IssueTexts.of(getDeclaringClass()).text(name().toLowerCase(Locale.ROOT), values);
    }
}
