package no.spinn.applications.applying.application.api;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The number of applications in each group. */
@Schema(
        name = "ApplicationFacets",
        description =
                "The number of applications in each group when all other filters apply, and each chosen group, under the name of the parameter that chooses the group; the largest groups first")
record FacetsView(
        @Schema(description = "The number of applications that match")
        long total,

        @Schema(
                type = SchemaType.OBJECT,
                description = "The heading of each dimension, by the name of its parameter",
                examples = "{\"state\":\"Status\",\"callId\":\"Call\"}")
        Map<String, String> headings,

        List<GroupView> state,
        List<GroupView> callId) {

    @Schema(name = "FacetGroup")
    record GroupView(
            @Schema(description = "The value of the parameter", examples = "submitted")
            String value,

            @Schema(
                    description =
                            "The label for people, in the language of Content-Language; absent for a value that no application has",
                    examples = "Submitted")
            @Nullable
            String label,

            @Schema(examples = "12") long count) {}
}
