package no.spinn.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import no.spinn.kit.language.Language;
import no.spinn.kit.language.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The body of every error response (RFC 9457, {@code application/problem+json}). */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "An error, as RFC 9457 problem details")
public record Problem(
        @Schema(
                description = "The URL of the description of this problem type",
                format = "uri-reference",
                examples = "/v1/problem-types/SPINN-KIT-0001")
        String type,

        @Schema(description = "The problem type in words", examples = "The request is malformed")
        String title,

        @Schema(description = "The HTTP status code", examples = "400")
        int status,

        @Schema(description = "The cause of this error") String detail,

        @Schema(description = "The path of the request", format = "uri-reference")
        String instance,

        @Schema(description = "The problem type for programs; it never changes", examples = "SPINN-KIT-0001")
        String code,

        @Schema(description = "All errors in the request, each with its place")
        List<Fault> errors,

        @Schema(description = "The id of this request in the log of the service")
        String traceId) {

    /** The media type of problem details. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** The problem in the language of its reader. The faults are in that language already. */
    public static Problem of(ProblemCode code, LocalizedText detail, List<Fault> faults, Occurrence occurrence) {
        return new Problem(
                type(code),
                code.title().nearest(occurrence.reader()),
                code.status(),
                detail.nearest(occurrence.reader()),
                occurrence.path(),
                code.code(),
                faults,
                occurrence.traceId());
    }

    /** The URL of the description of this problem. */
    public static String type(ProblemCode code) {
        return "/v1/problem-types/" + code.code();
    }

    /** The request that is refused, and the language of its caller. */
    public record Occurrence(String path, String traceId, Language reader) {}
}
