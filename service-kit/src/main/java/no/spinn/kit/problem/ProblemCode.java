package no.spinn.kit.problem;

import java.util.Locale;
import no.spinn.kit.language.LocalizedText;

/**
 * A problem type: a constant of an enum. Once published, its code and status never change. The texts are in the properties files
 * beside the enum, under the name of the constant in lower case, followed by {@code .title}, {@code .description} or {@code .remedy}.
 */
public interface ProblemCode {

    /** Stable and unique in the suite, for example {@code SPINN-APP-0007}. */
    String code();

    /** The HTTP status of the response. */
    int status();

    /** The name of the constant. */
    String name();

    /** The enum. */
    Class<?> getDeclaringClass();

    /** A few words, the same for every occurrence. */
    default LocalizedText title() {
        return text("title");
    }

    /** When it occurs. */
    default LocalizedText description() {
        return text("description");
    }

    /** What the caller can do. */
    default LocalizedText remedy() {
        return text("remedy");
    }

    private LocalizedText text(String part) {
        return IssueTexts.of(getDeclaringClass()).text(name().toLowerCase(Locale.ROOT) + "." + part);
    }
}
