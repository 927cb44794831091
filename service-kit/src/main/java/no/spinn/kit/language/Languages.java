package no.spinn.kit.language;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The languages of one request: the caller's preference, and the languages that the response contains. A missing translation
 * falls back, first to the other written form of Norwegian; the Content-Language of the response shows it.
 */
@RequestScoped
public class Languages {

    /** Responses of one URL differ by language and by compression. */
    public static final String VARY = "Accept-Language, Accept-Encoding";

    private final HttpHeaders headers;
    private final Set<Language> used = EnumSet.noneOf(Language.class);
    private @Nullable Language preferred;

    Languages(@Context HttpHeaders headers) {
        this.headers = headers;
    }

    /** The caller's first language that Spinn has; Bokmål if there is none. */
    public Language preferred() {
        Language known = preferred;
        if (known == null) {
            known = headers.getAcceptableLanguages().stream()
                    .map(Language::of)
                    .flatMap(Optional::stream)
                    .findFirst()
                    .orElse(Language.NB);
            preferred = known;
        }
        return known;
    }

    /** Answers in this language from now on, whatever the headers say. */
    public void prefer(Language chosen) {
        preferred = chosen;
    }

    /** The text in the preferred language, or in the first fallback that has a translation. */
    public String text(LocalizedText text) {
        Language language = text.nearestTo(preferred());
        used.add(language);
        return text.nearest(language);
    }

    /** The value of Content-Language: the languages that the response contains. */
    public String tagsOfAnswer() {
        Set<Language> languages = used.isEmpty() ? EnumSet.of(preferred()) : used;
        return languages.stream().map(Language::tag).collect(Collectors.joining(", "));
    }
}
