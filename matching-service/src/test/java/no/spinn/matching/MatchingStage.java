package no.spinn.matching;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.spinn.kit.testing.AuthorisationMatrix;
import no.spinn.kit.testing.OpenApiDocument;
import no.spinn.kit.testing.PublishedEvents;
import no.spinn.kit.testing.Tokens;
import no.spinn.matching.answer.match.Rulebooks;

/** Data of Oslo, a call whose provider reads Oslo's application, and Bergen, from which Oslo requests contact. */
final class MatchingStage implements AuthorisationMatrix.Stage {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String OSLO = "958935420";
    private static final String PROVIDER = "986399445";
    private static final String BERGEN = "964338531";
    private static final String STRANGER = "943574537";
    private static final String LISTING = """
            {"name":"Somebody","country":"NO","description":"Works on it","themes":["education"],"roles":["applicant"],
             "seeks":[],"contact":"listing@example.org","openToAll":true}""";
    private static final String PROFILE = """
            {"name":"p","facts":{"project.themes":["education"],"applicant.role":"applicant"}}""";

    private static final String WEBHOOK = "{\"name\":\"w\",\"url\":\"https://8.8.8.8/spinn\"}";

    private final String call = UUID.randomUUID().toString();
    private final String application = UUID.randomUUID().toString();
    private Map<String, String> present = Map.of();

    private MatchingStage() {}

    static MatchingStage set(PublishedEvents events, Rulebooks rulebooks) throws IOException {
        MatchingStage stage = new MatchingStage();
        publishFact(events, "project.themes", "codes", "education");
        publishFact(events, "applicant.role", "code", "applicant");
        await().atMost(PATIENCE)
                .until(() -> rulebooks
                        .current()
                        .vocabulary()
                        .facts()
                        .keySet()
                        .containsAll(Set.of("project.themes", "applicant.role")));
        // The call is closed, because other tests count the open calls.
        ObjectNode state = (ObjectNode) JSON.readTree(Examples.of("instruments-service", "no.spinn.call.opened.v1"));
        state.put("id", stage.call).put("state", "closed").put("criteriaVersion", 1);
        events.publish("spinn.calls.v1", "no.spinn.call.opened.v1", stage.call, 1, state.toString());
        ObjectNode submitted =
                (ObjectNode) JSON.readTree(Examples.of("applications-service", "no.spinn.application.submitted.v1"));
        submitted.put("id", stage.application).put("callId", stage.call);
        events.publish(
                "spinn.applications.v1",
                "no.spinn.application.submitted.v1",
                stage.application,
                1,
                submitted.toString());
        await().atMost(PATIENCE).until(stage::isReported);
        return stage;
    }

    private static void publishFact(PublishedEvents events, String id, String type, String code) {
        events.publish("spinn.facts.v1", "no.spinn.fact.published.v1", id, 9, """
                {"id":"%s","type":"%s","codes":[{"code":"%s"},{"code":"welfare"},{"code":"pilot_customer"}],
                 "label":{"en":"It"},"question":{"en":"What about it?"},"help":{"en":"Ask"}}""".formatted(id, type, code));
    }

    private boolean isReported() {
        return given().auth()
                        .oauth2(Tokens.of(OSLO, "spinn:eligibility"))
                        .get("/v1/eligibility-reports/" + application)
                        .statusCode()
                == 200;
    }

    @Override
    public Map<String, String> roles() {
        Map<String, String> roles = new LinkedHashMap<>();
        roles.put("owner", OSLO);
        roles.put("provider", PROVIDER);
        roles.put("asked", BERGEN);
        roles.put("stranger", STRANGER);
        return roles;
    }

    @Override
    public List<String> strangers() {
        return List.of("stranger");
    }

    @Override
    public List<String> states(OpenApiDocument.Operation operation) {
        return List.of("its only state");
    }

    @Override
    public Map<String, String> in(String state, OpenApiDocument.Operation operation) {
        if (present.isEmpty()) {
            present = made();
        }
        Map<String, String> parameters = new HashMap<>();
        parameters.put("callId", call);
        parameters.put("version", "1");
        parameters.put("applicationId", application);
        parameters.put("code", "SPINN-KIT-0001");
        String kind = operation.template().split("/")[2];
        if (present.containsKey(kind)) {
            parameters.put("id", present.get(kind));
        }
        return parameters;
    }

    /** Keyed by the names in paths. */
    private static Map<String, String> made() {
        Map<String, String> made = new HashMap<>();
        made.put("profiles", create(OSLO, "profiles", PROFILE));
        made.put("webhooks", create(OSLO, "webhooks", WEBHOOK));
        made.put("watches", create(OSLO, "watches", watch(made)));
        made.put("partner-listings", create(OSLO, "partner-listings", LISTING));
        made.put("asked", create(BERGEN, "partner-listings", LISTING));
        made.put("partner-contacts", create(OSLO, "partner-contacts", contact(made)));
        return made;
    }

    private static String create(String organisation, String kind, String body) {
        Response created = as(organisation).body(body).post("/v1/" + kind);
        created.then().statusCode(201);
        return created.path("id");
    }

    private static RequestSpecification as(String organisation) {
        return given().auth()
                .oauth2(Tokens.of(organisation, "spinn:matching spinn:matching.write"))
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON);
    }

    private static String watch(Map<String, String> made) {
        return "{\"name\":\"w\",\"profileId\":\"%s\"}".formatted(made.get("profiles"));
    }

    private static String contact(Map<String, String> made) {
        return "{\"listingId\":\"%s\",\"name\":\"Asker\",\"message\":\"Together?\",\"contact\":\"asker@example.org\"}"
                .formatted(made.get("asked"));
    }

    @Override
    public Optional<String> body(OpenApiDocument.Operation operation, Map<String, String> parameters) {
        return Optional.ofNullable(
                switch (operation.id()) {
                    case "saveProfile", "replaceProfile" -> PROFILE;
                    case "publishPartnerListing", "replacePartnerListing" -> LISTING;
                    case "createWatch" -> watch(present);
                    case "changeWatch" -> "{\"undeterminedToo\":true}";
                    case "requestContact" -> contact(present);
                    case "matchProject", "explainMatch" -> "{\"facts\":{}}";
                    case "matchProjects" -> "{\"projects\":[{\"key\":\"a\",\"facts\":{}}]}";
                    case "createWebhook" -> WEBHOOK;
                    case "estimateReach" ->
                        "{\"criteria\":[{\"id\":\"a\",\"condition\":{\"fact\":\"applicant.role\",\"oneOf\":[\"applicant\"]}}]}";
                    case "replayWebhookMessages" -> "{\"since\":\"2026-01-01T00:00:00Z\"}";
                    default -> null;
                });
    }

    @Override
    public Map<String, String> query(OpenApiDocument.Operation operation) {
        return operation.id().equals("explainProfileMatch")
                ? Map.of("profile", Objects.requireNonNull(present.get("profiles")))
                : Map.of();
    }

    @Override
    public void changed() {
        present = Map.of();
    }
}
