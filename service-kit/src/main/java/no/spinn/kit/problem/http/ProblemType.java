package no.spinn.kit.problem.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A problem type, in the language of its reader. */
@Schema(description = "A type of problem")
record ProblemType(
        @Schema(description = "The code, which never changes", examples = "SPINN-KIT-0001")
        String code,

        @Schema(description = "The HTTP status of the response", examples = "400")
        int status,

        @Schema(description = "The title of each such problem", examples = "The request is malformed")
        String title,

        @Schema(description = "When it occurs") String description,

        @Schema(description = "What the caller can do") String remedy,

        @Schema(description = "The codes that its faults can have, apart from those of constraints in the schemas")
        List<String> faultCodes,

        @Schema(description = "The operations that can answer with it")
        List<GivenBy> operations) {

    /** An operation. */
    @Schema(name = "ProblemOperation", description = "An operation that can answer with a problem")
    record GivenBy(
            @Schema(description = "The `operationId`") String operationId,

            @Schema(description = "The method", examples = "GET")
            String method,

            @Schema(description = "The path, with variables in braces")
            String path) {}
}
