package no.spinn.kit.language;

import java.util.List;
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

    /** This language, and where to look when it has no words: the two written forms of Norwegian stand in for each other first. */
    List<Language> order() {
        return switch (this) {
            case NB -> List.of(NB, NN, EN);
            case NN -> List.of(NN, NB, EN);
            case EN -> List.of(EN, NB, NN);
        };
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
