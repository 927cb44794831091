package no.spinn.instruments.catalogue.form;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import no.spinn.kit.language.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Writes a form in one language. */
public final class DrawForm {

    /** A call without a form asks nothing. */
    private static final Map<String, Object> EMPTY =
            new TreeMap<>(Map.of("type", "object", "properties", Map.of(), "additionalProperties", false));

    private DrawForm() {}

    /**
     * The form in one language; an empty one for a call without a form.
     *
     * @param inLanguage chooses the words of a text
     */
    public static DrawnForm of(@Nullable Map<String, Object> form, Function<LocalizedText, String> inLanguage) {
        Map<String, Object> schema = new SchemaOfForm(inLanguage).of(form == null ? EMPTY : form);
        return new DrawnForm(schema, UiSchema.of(schema), Layout.of(schema));
    }
}
