package no.spinn.instruments.search.api;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

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

        List<GroupView> providerId,
        List<GroupView> nature,
        List<GroupView> state,
        List<GroupView> applicantType,
        List<GroupView> themes,
        List<GroupView> regions,
        List<GroupView> language) {

    @Schema(name = "FacetGroup")
    public record GroupView(
            @Schema(description = "The value of the parameter", examples = "municipality")
            String value,

            @Schema(
                    description =
                            "The label for people, in the language of Content-Language; absent for a value that no entry has",
                    examples = "Municipality")
            @Nullable
            String label,

            @Schema(examples = "12") long count) {}
}
