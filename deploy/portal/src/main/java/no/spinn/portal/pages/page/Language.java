package no.spinn.portal.pages.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A language of the pages, which is the first part of their addresses. */
public enum Language {
    NB("Bokmål", Locale.of("nb", "NO")),
    NN("Nynorsk", Locale.of("nn", "NO")),
    EN("English", Locale.UK);

    private static final String NORWEGIAN = "no";

    private final String ownName;
    private final Locale locale;

    Language(String ownName, Locale locale) {
        this.ownName = ownName;
        this.locale = locale;
    }

    /** Its code, as in addresses and in {@code lang}. */
    public String code() {
        return locale.getLanguage();
    }

    /** Its name in itself. */
    public String ownName() {
        return ownName;
    }

    public Locale locale() {
        return locale;
    }

    public static Optional<Language> of(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }

    /** The language that a browser prefers; Bokmål when it prefers none of the three, or says nothing readable. */
    public static Language preferred(@Nullable String acceptLanguage) {
        return ranges(acceptLanguage).stream()
                .map(range -> range.getRange().split("-", 2)[0])
                .map(code -> code.equals(NORWEGIAN) ? NB.code() : code)
                .flatMap(code -> of(code).stream())
                .findFirst()
                .orElse(NB);
    }

    private static List<Locale.LanguageRange> ranges(@Nullable String acceptLanguage) {
        try {
            return acceptLanguage == null ? List.of() : Locale.LanguageRange.parse(acceptLanguage);
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }
}
