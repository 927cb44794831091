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
 * The languages of one request: what the caller prefers, and what the answer came to hold. A missing translation falls
 * back (the two written forms of Norwegian to each other first), and the Content-Language of the answer says so.
 */
@RequestScoped
public class Languages {

    /** What the same address answers differently: texts by language, bytes by compression. */
    public static final String VARY = "Accept-Language, Accept-Encoding";

    private final HttpHeaders headers;
    private final Set<Language> used = EnumSet.noneOf(Language.class);
    private @Nullable Language preferred;

    Languages(@Context HttpHeaders headers) {
        this.headers = headers;
    }

    /** Bokmål when the caller asks for nothing that Spinn speaks. */
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

    /** The text in the preferred language, or in the nearest that it has. */
    public String text(LocalizedText text) {
        Language language = text.nearestTo(preferred());
        used.add(language);
        return text.nearest(language);
    }

    /** What Content-Language shall say: the languages that the answer holds. */
    public String tagsOfAnswer() {
        Set<Language> languages = used.isEmpty() ? EnumSet.of(preferred()) : used;
        return languages.stream().map(Language::tag).collect(Collectors.joining(", "));
    }
}
