package no.spinn.instruments.reference.criterion.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import no.spinn.criteria.value.Truth;
import no.spinn.instruments.reference.criterion.Case;
import no.spinn.kit.language.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A case as its provider sends it. */
@Schema(
        name = "CaseRequest",
        description = "An example that people write from the published text, to check the conditions with")
public record CaseRequest(
        @NotNull LocalizedText title,

        @NotNull @Valid SourceRequest source,

        @Schema(type = SchemaType.OBJECT, description = "Values of facts by their ids") @NotNull @Size(max = 200)
        Map<String, Object> facts,

        @Schema(
                description =
                        "What the text says of criteria in this case, by the key or the id of each; terms of a call have ids such as `terms.maximum-amount`")
        @NotEmpty
        @Size(max = 200)
        Map<@NotNull String, @NotNull Truth> expected) {

    public static CaseRequest of(Case written) {
        return new CaseRequest(
                written.title(), SourceRequest.of(written.source()), written.facts(), written.expected());
    }

    /** The case; only for a request without violated constraints. */
    Case toCase() {
        return new Case(title, source.toSource(), facts, expected);
    }
}
