package no.spinn.instruments.call.api;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.spinn.kit.testing.Tokens;
import org.jspecify.annotations.Nullable;

/** Calls as the Research Council of Norway would write them. */
public final class CallRequests {

    public static final String COUNCIL = "970141669";
    public static final String OTHER_PROVIDER = "991825827";
    private static final String SCOPE = "spinn:calls.write";

    private CallRequests() {}

    /** The id of the instrument "Offentlig sektor-ph.d.", which the council owns. */
    public static String instrument(String slug) {
        return given().get("/v1/instruments").jsonPath().getString("items.find { it.slug == '%s' }.id".formatted(slug));
    }

    /** A call with what a draft needs; each test adds its own. */
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

    /** A request of an organisation that may write calls, as an act that has not been tried before. */
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
}
