package no.spinn.instruments.reference.criterion.api;

import java.util.List;
import java.util.Map;
import no.spinn.criteria.value.Truth;
import no.spinn.instruments.reference.criterion.Case;
import no.spinn.instruments.reference.criterion.Source;
import no.spinn.kit.language.Languages;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A case in the caller's language. */
@Schema(
        name = "Case",
        description = "An example that people wrote from the published text; the conditions agree with it")
public record CaseView(
        String title,
        Source source,

        @Schema(type = SchemaType.OBJECT, description = "Values of facts by their ids")
        Map<String, Object> facts,

        @Schema(description = "What the text says of criteria in this case, by the key or the id of each")
        Map<String, Truth> expected) {

    public static List<CaseView> of(List<Case> cases, Languages languages) {
        return cases.stream()
                .map(one -> new CaseView(languages.text(one.title()), one.source(), one.facts(), one.expected()))
                .toList();
    }
}
