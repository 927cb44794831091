package no.spinn.instruments.catalogue.call.api;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.spinn.kit.testing.Tokens;
import org.jspecify.annotations.Nullable;

/** Requests of the Research Council of Norway about calls. */
public final class CallRequests {

    public static final String COUNCIL = "970141669";
    public static final String OTHER_PROVIDER = "991825827";
    private static final String SCOPE = "spinn:calls.write";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private CallRequests() {}

    /** The id of the instrument "Offentlig sektor-ph.d.", which the council owns. */
    public static String instrument(String slug) {
        return given().get("/v1/instruments").jsonPath().getString("items.find { it.slug == '%s' }.id".formatted(slug));
    }

    /** A minimal draft of a call, to which tests add members. */
    public static Map<String, @Nullable Object> aCall() {
        Map<String, @Nullable Object> call = new HashMap<>();
        call.put("instrumentId", instrument("offentlig-sektor-phd"));
        call.put("title", Map.of("nb", "Doktorgrader om velferd", "en", "Doctorates on welfare"));
        call.put("summary", Map.of("nb", "For kommuner."));
        return call;
    }

    public static Map<String, @Nullable Object> aCallThatOpens(Instant opensAt, @Nullable Instant closesAt) {
        Map<String, @Nullable Object> call = aCall();
        call.put("opensAt", opensAt.toString());
        if (closesAt != null) {
            call.put("closesAt", closesAt.toString());
        }
        return call;
    }

    public static Map<String, Object> anEligibilityCriterion(Map<String, ?> condition) {
        return Map.of("kind", "eligibility", "text", Map.of("nb", "Vilkår"), "condition", condition);
    }

    public static Map<String, @Nullable Object> with(
            Map<String, @Nullable Object> call, String field, @Nullable Object value) {
        call.put(field, value);
        return call;
    }

    public static Map<String, @Nullable Object> withCondition(Map<String, ?> condition) {
        return with(aCall(), "criteria", List.of(anEligibilityCriterion(condition)));
    }

    /** A request with a token for writing calls and a new idempotency key. */
    public static RequestSpecification as(String organisation) {
        return given().auth()
                .oauth2(Tokens.of(organisation, SCOPE))
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON);
    }

    public static Response create(Map<String, @Nullable Object> call) {
        return as(COUNCIL).body(call).post("/v1/calls");
    }

    public static Response schedule(Response created) {
        return as(COUNCIL)
                .header("If-Match", created.header("ETag"))
                .post("/v1/calls/%s/scheduling".formatted(created.path("id").toString()));
    }

    /** The call once the clock has opened it. */
    public static Response open(Map<String, @Nullable Object> call) {
        return awaitStatus(scheduleSoon(call, null).path("id"), "open");
    }

    /** The call once the clock has opened and closed it. */
    public static Response close(Map<String, @Nullable Object> call) {
        return awaitStatus(scheduleSoon(call, Duration.ofMillis(200)).path("id"), "closed");
    }

    // As soon as this machine can schedule it before its planned opening.
    private static Response scheduleSoon(Map<String, @Nullable Object> call, @Nullable Duration open) {
        Response scheduled;
        int seconds = 1;
        do {
            Instant soon = Instant.now().plusSeconds(seconds);
            call.put("opensAt", soon.toString());
            if (open != null) {
                call.put("closesAt", soon.plus(open).toString());
            }
            scheduled = schedule(create(call));
            seconds *= 2;
        } while (scheduled.statusCode() == 422 && seconds < PATIENCE.toSeconds());
        scheduled.then().statusCode(200);
        return scheduled;
    }

    /** The call once it has this status. */
    public static Response awaitStatus(String id, String status) {
        return await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> read(id), call -> status.equals(call.path("state")));
    }

    /** Reads the call without a token. */
    public static Response read(String id) {
        return given().get("/v1/calls/" + id);
    }

    /** Amends the call, with its entity tag from this response. */
    public static Response amend(Response call, Map<String, ?> changes) {
        return amend(call, changes, "Mange ba om det");
    }

    public static Response amend(Response call, Map<String, ?> changes, String reason) {
        return as(COUNCIL)
                .header("If-Match", call.header("ETag"))
                .body(Map.of("reason", reason, "changes", changes))
                .post("/v1/calls/%s/amendments".formatted(call.path("id").toString()));
    }

    public static Map<String, String> money(String amount) {
        return Map.of("amount", amount, "currency", "NOK");
    }
}
