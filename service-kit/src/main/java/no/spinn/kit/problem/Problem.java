package no.spinn.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The body of every error answer (RFC 9457, {@code application/problem+json}). */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "What went wrong, as RFC 9457 problem details")
public record Problem(
        @Schema(
                description = "Where this kind of problem is described",
                format = "uri-reference",
                examples = "/v1/problem-types/SPINN-KIT-0001")
        String type,

        @Schema(description = "The kind of problem in words", examples = "The request is malformed")
        String title,

        @Schema(description = "The HTTP status", examples = "400")
        int status,

        @Schema(description = "What went wrong this time") String detail,

        @Schema(description = "The path that was asked for", format = "uri-reference")
        String instance,

        @Schema(description = "The kind of problem for programs; never changes", examples = "SPINN-KIT-0001")
        String code,

        @Schema(description = "Everything that is wrong with the request, each with its place")
        List<Fault> errors,

        @Schema(description = "Finds this request in the service's log")
        String traceId) {

    /** Sorted under {@code application/problem+json}. */
    public static final String MEDIA_TYPE = "application/problem+json";

    public static Problem of(ProblemCode code, String detail, List<Fault> faults, String path, String traceId) {
        return new Problem(
                "/v1/problem-types/" + code.code(),
                code.title(),
                code.status(),
                detail,
                path,
                code.code(),
                faults,
                traceId);
    }
}
