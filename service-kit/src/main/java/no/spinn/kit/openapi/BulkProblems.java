package no.spinn.kit.openapi;

import java.util.Map;
import no.spinn.kit.problem.Problem;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The problems of an operation that does many acts. Those of a single item are in its outcome. */
final class BulkProblems {

    private static final String OUTCOMES = "#/components/schemas/BulkAnswer";
    private static final Map<Integer, String> MEANINGS = Map.of(
            404, "In the mode all: every refused item is about something that does not exist, or not for the caller",
            409, "In the mode all: the state of something that an item is about does not allow it",
            412, "In the mode all: something that an item is about has another version");

    private BulkProblems() {}

    static void addTo(Operation operation) {
        if (hasOutcomes(operation)) {
            MEANINGS.forEach((status, meaning) -> addMissing(operation, status.toString(), meaning));
        }
    }

    private static boolean hasOutcomes(Operation operation) {
        APIResponse done = operation.getResponses().getAPIResponse("200");
        return done != null
                && done.getContent() != null
                && done.getContent().getMediaTypes().values().stream()
                        .map(MediaType::getSchema)
                        .anyMatch(schema -> schema != null && OUTCOMES.equals(schema.getRef()));
    }

    private static void addMissing(Operation operation, String status, String meaning) {
        if (!operation.getResponses().hasAPIResponse(status)) {
            operation.getResponses().addAPIResponse(status, problem(meaning));
        }
    }

    private static APIResponse problem(String meaning) {
        return OASFactory.createAPIResponse()
                .description(meaning)
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
    }
}
