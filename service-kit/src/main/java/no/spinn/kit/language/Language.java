package no.spinn.kit.language;

import java.util.Locale;
import java.util.Optional;

/** The languages that Spinn speaks. {@code no} in a request is read as {@code nb}. */
public enum Language {
    NB,
    NN,
    EN;

    public String tag() {
        return name().toLowerCase(Locale.ROOT);
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
