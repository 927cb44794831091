package no.spinn.kit.security.altinn;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import no.spinn.kit.security.AccessQuestion;

/** Questions and answers of the JSON profile of XACML 3.0, with Altinn's attributes. */
final class Xacml {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String MINIMUM_LEVEL = "urn:altinn:minimum-authenticationlevel";

    /** Of a client of Maskinporten, as Altinn counts. */
    private static final int LEVEL = 3;

    private Xacml() {}

    static ObjectNode question(AccessQuestion asked, String resource) {
        ObjectNode request = JSON.objectNode().put("ReturnPolicyIdList", false);
        put(
                request,
                "AccessSubject",
                Map.of("urn:altinn:systemuser:uuid", asked.systemUser().toString()));
        put(
                request,
                "Action",
                Map.of(
                        "urn:oasis:names:tc:xacml:1.0:action:action-id",
                        asked.action().name().toLowerCase(Locale.ROOT)));
        put(
                request,
                "Resource",
                Map.of(
                        "urn:altinn:resource",
                        resource,
                        "urn:altinn:organization:identifier-no",
                        asked.organisation().identifier()));
        ObjectNode question = JSON.objectNode();
        question.set("Request", request);
        return question;
    }

    /** Throws {@link IllegalStateException} if it is no decision: an error, or something else than an answer. */
    static boolean isPermit(JsonNode answer) {
        JsonNode given = answer.path("Response");
        JsonNode result = given.isArray() && given.size() == 1 ? given.get(0) : given;
        return switch (result.path("Decision").asText()) {
            case "Permit" -> isFulfilled(result.path("Obligations"));
            case "Deny", "NotApplicable" -> false;
            default -> throw new IllegalStateException("the decision point has not decided");
        };
    }

    // Whoever permits on a condition that is not understood has not permitted (XACML 3.0, 7.18).
    private static boolean isFulfilled(JsonNode obligations) {
        return StreamSupport.stream(obligations.spliterator(), false)
                .flatMap(obligation -> StreamSupport.stream(
                        obligation.path("AttributeAssignment").spliterator(), false))
                .allMatch(Xacml::isFulfilledAssignment);
    }

    private static boolean isFulfilledAssignment(JsonNode assignment) {
        return assignment.path("Category").asText().startsWith(MINIMUM_LEVEL)
                && assignment.path("Value").asInt(LEVEL + 1) <= LEVEL;
    }

    private static void put(ObjectNode request, String category, Map<String, String> attributes) {
        ObjectNode described = request.putArray(category).addObject();
        attributes.forEach((id, value) -> described
                .withArray("Attribute")
                .addObject()
                .put("AttributeId", id)
                .put("Value", value));
    }
}
