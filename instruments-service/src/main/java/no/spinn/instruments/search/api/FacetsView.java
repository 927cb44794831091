package no.spinn.instruments.search.api;

import java.util.List;
import java.util.Map;
import no.spinn.kit.facet.FacetGroup;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The number of entries in each group. */
@Schema(
        name = "Facets",
        description =
                "The number of entries in each group when all other filters apply, and each chosen group, under the name of the parameter that chooses the group; the largest groups first")
public record FacetsView(
        @Schema(description = "The number of entries that match")
        long total,

        @Schema(
                type = SchemaType.OBJECT,
                description = "The heading of each dimension, by the name of its parameter",
                examples = "{\"state\":\"Status\",\"themes\":\"Themes\"}")
        Map<String, String> headings,

        List<FacetGroup> providerId,
        List<FacetGroup> nature,
        List<FacetGroup> state,
        List<FacetGroup> applicantType,
        List<FacetGroup> themes,
        List<FacetGroup> regions,
        List<FacetGroup> language) {}
