package no.spinn.kit.facet;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A group of the entries of a list, under the parameter that chooses it. */
@Schema(name = "FacetGroup")
public record FacetGroup(
        @Schema(description = "The value of the parameter", examples = "submitted")
        String value,

        @Schema(
                description =
                        "The label for people, in the language of Content-Language; absent for a value that no entry has",
                examples = "Submitted")
        @Nullable
        String label,

        @Schema(examples = "12") long count) {}
