package no.spinn.kit.facet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.spinn.kit.language.Languages;
import no.spinn.kit.language.Messages;

/** What people call the dimensions of a list: the texts {@code heading.} and the name of the parameter. */
public final class FacetHeadings {

    private FacetHeadings() {}

    /** Returns the heading of each parameter, in the same order. */
    public static Map<String, String> of(List<String> parameters, Messages texts, Languages languages) {
        Map<String, String> headings = new LinkedHashMap<>();
        parameters.forEach(parameter -> headings.put(parameter, languages.text(texts.text("heading." + parameter))));
        return headings;
    }
}
