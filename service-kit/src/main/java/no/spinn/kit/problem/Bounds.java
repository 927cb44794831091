package no.spinn.kit.problem;

import java.util.Map;
import java.util.Objects;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.language.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The bounds of what is measured, both inclusive. An end that is open is not named.
 *
 * @param from null when there is no lower bound
 * @param to null when there is no upper bound
 */
public record Bounds(@Nullable Object from, @Nullable Object to) {

    private static final Messages WORDS = Messages.of(Bounds.class);

    public Bounds {
        if (from == null && to == null) {
            throw new IllegalArgumentException("nothing lies outside bounds that are both open");
        }
    }

    /** What a value must be, such as {@code the value must be at least 1}. */
    public LocalizedText ofValue() {
        return words(new Keys("value_from", "value_to", "value_from_to"));
    }

    /** What the length of a text or a list must be. */
    public LocalizedText ofLength() {
        return words(new Keys("length_from", "length_to", "length_from_to"));
    }

    private LocalizedText words(Keys keys) {
        if (to == null) {
            return WORDS.text(keys.from, Map.of("from", Objects.requireNonNull(from)));
        }
        return from == null
                ? WORDS.text(keys.to, Map.of("to", to))
                : WORDS.text(keys.both, Map.of("from", from, "to", to));
    }

    private record Keys(String from, String to, String both) {}
}
