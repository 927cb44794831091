package no.spinn.instruments.catalogue.form;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.spinn.kit.language.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Texts of a form in several languages, such as those of {@code x-title}. */
final class Translations {

    private static final Set<String> LANGUAGES = Set.of("nb", "nn", "en");

    private Translations() {}

    /** Empty unless the value has a text in at least one language, and nothing else. */
    static Optional<LocalizedText> read(@Nullable Object value) {
        if (!(value instanceof Map<?, ?> texts)
                || !LANGUAGES.containsAll(texts.keySet())
                || !texts.values().stream().allMatch(String.class::isInstance)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new LocalizedText(text(texts, "nb"), text(texts, "nn"), text(texts, "en")));
        } catch (IllegalArgumentException blank) {
            return Optional.empty();
        }
    }

    private static @Nullable String text(Map<?, ?> texts, String language) {
        return (String) texts.get(language);
    }
}
