package no.spinn.kit.problem;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Objects;
import no.spinn.kit.language.Language;
import no.spinn.kit.language.Languages;
import no.spinn.kit.language.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One error in a request.
 *
 * @param pointer the place: a JSON pointer into the body ({@code ""} is the whole body), or {@code ?name} for a query parameter
 * @param code the kind of error for programs, in snake_case
 * @param detail the error for people, in English unless {@link #in} chose another language
 * @param words the detail in all languages; null if it exists in English only
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

    /** The same fault at another place. */
    public Fault at(String place) {
        return new Fault(place, code, detail, words);
    }

    /** The same fault in the caller's language, which the Content-Language of the response then includes. */
    public Fault in(Languages languages) {
        return words == null ? this : new Fault(pointer, code, languages.text(words), words);
    }

    /** The same fault of a part, with its place in the whole. */
    public Fault within(Pointer part) {
        return new Fault(part.text() + (pointer.startsWith("?") ? "" : pointer), code, detail, words);
    }
}
