package no.spinn.applications.applying.list.api;

import java.util.List;
import java.util.Map;
import no.spinn.kit.facet.FacetGroup;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The number of rows in each group. */
@Schema(
        name = "ListFacets",
        description =
                "The number of items in each group when all other filters apply, and each chosen group, under the name of the parameter that chooses the group; the largest groups first")
public record FacetsView(
        @Schema(description = "The number of items that match")
        long total,

        @Schema(
                type = SchemaType.OBJECT,
                description = "The heading of each dimension, by the name of its parameter",
                examples = "{\"state\":\"Status\",\"callId\":\"Call\"}")
        Map<String, String> headings,

        List<FacetGroup> state,
        List<FacetGroup> callId) {}
