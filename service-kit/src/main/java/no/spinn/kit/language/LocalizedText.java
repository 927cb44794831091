package no.spinn.kit.language;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import java.util.stream.Stream;
import no.spinn.kit.text.Blank;
import org.jspecify.annotations.Nullable;

/** One text in up to three languages, in at least one of them. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LocalizedText(
        @Nullable String nb, @Nullable String nn, @Nullable String en) {

    public LocalizedText {
        if (Stream.of(Language.values()).allMatch(language -> Blank.isBlank(choose(language, nb, nn, en)))) {
            throw new UnusableValue(WithoutWords.reason());
        }
    }

    /** The text in exactly this language, or null. */
    public @Nullable String in(Language language) {
        String text = choose(language, nb, nn, en);
        return Blank.isBlank(text) ? null : text;
    }

    /** The text in this language, or in the first fallback that has a translation. */
    public String nearest(Language language) {
        return Objects.requireNonNull(in(nearestTo(language)));
    }

    /** The wanted language, or the first fallback that has a translation. */
    public Language nearestTo(Language wanted) {
        // A loop for speed: a response contains hundreds of texts.
        for (Language language : wanted.order()) {
            if (in(language) != null) {
                return language;
            }
        }
        throw new IllegalStateException("a text has words in one language at least");
    }

    private static @Nullable String choose(
            Language language, @Nullable String nb, @Nullable String nn, @Nullable String en) {
        return switch (language) {
            case NB -> nb;
            case NN -> nn;
            case EN -> en;
        };
    }
}
