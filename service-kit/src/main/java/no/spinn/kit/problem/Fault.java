package no.spinn.kit.problem;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Objects;
import no.spinn.kit.language.Language;
import no.spinn.kit.language.Languages;
import no.spinn.kit.language.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One of the things wrong with a request.
 *
 * @param pointer where: a JSON pointer into the body ({@code ""} is all of it), or {@code ?name} for a query parameter
 * @param code what kind, in snake_case, for programs
 * @param detail what exactly, for people, in English unless {@link #in} has chosen another language
 * @param words the detail in all languages; null for a fault that is told in English only
 */
public record Fault(
        String pointer,
        String code,
        String detail,
        @JsonIgnore @Nullable LocalizedText words) {

    public Fault(String pointer, String code, String detail) {
        this(pointer, code, detail, null);
    }

    public Fault(String pointer, String code, LocalizedText words) {
        this(pointer, code, words.nearest(Language.EN), Objects.requireNonNull(words));
    }

    /** The same fault as the caller shall read it; the answer's Content-Language then names the language. */
    public Fault in(Languages languages) {
        return words == null ? this : new Fault(pointer, code, languages.text(words), words);
    }
}
