package no.spinn.instruments.search.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How many there are of each group. */
@Schema(
        name = "Facets",
        description =
                "What a choice would leave: each group with all other filters, under the name of the parameter that chooses it; the most first")
public record FacetsView(
        @Schema(description = "All that fit") long total,
        List<GroupView> providerId,
        List<GroupView> nature,
        List<GroupView> status,
        List<GroupView> applicantType,
        List<GroupView> themes,
        List<GroupView> regions,
        List<GroupView> language) {

    @Schema(name = "FacetGroup")
    public record GroupView(
            @Schema(description = "The value of the parameter", examples = "municipality")
            String value,

            @Schema(description = "What to show people, of providers and codes of facts", examples = "Municipality")
            @Nullable
            String label,

            @Schema(examples = "12") long count) {}
}
