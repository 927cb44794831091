package no.spinn.kit.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The languages of Spinn. {@code no} in a request means {@code nb}. */
public enum Language {
    NB,
    NN,
    EN;

    private static final List<Language> FROM_NB = List.of(NB, NN, EN);
    private static final List<Language> FROM_NN = List.of(NN, NB, EN);
    private static final List<Language> FROM_EN = List.of(EN, NB, NN);

    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** This language and its fallbacks in order. The two written forms of Norwegian are each other's first fallback. */
    List<Language> order() {
        return switch (this) {
            case NB -> FROM_NB;
            case NN -> FROM_NN;
            case EN -> FROM_EN;
        };
    }

    /** The first known language of an Accept-Language header; Bokmål if there is none. */
    public static Language accepted(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return NB;
        }
        try {
            return Locale.LanguageRange.parse(header).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(range -> of(Locale.forLanguageTag(range.getRange())))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .orElse(NB);
        } catch (IllegalArgumentException malformed) {
            return NB;
        }
    }

    static Optional<Language> of(Locale locale) {
        return switch (locale.getLanguage()) {
            case "nb", "no" -> Optional.of(NB);
            case "nn" -> Optional.of(NN);
            case "en" -> Optional.of(EN);
            default -> Optional.empty();
        };
    }
}
