package no.spinn.instruments.catalogue.instrument.api;

import static io.restassured.RestAssured.given;

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

/** Requests of the Norwegian Digitalisation Agency about instruments, and calls under them. */
public final class InstrumentRequests {

    public static final String AGENCY = "991825827";
    public static final String OTHER_PROVIDER = "970141669";
    public static final String NO_PROVIDER = "889640782";
    private static final String SCOPES = "spinn:instruments.write spinn:calls.write";

    private InstrumentRequests() {}

    /** An instrument with a new slug and two criteria for applicants. */
    public static Map<String, @Nullable Object> anInstrument() {
        Map<String, @Nullable Object> instrument = new HashMap<>();
        instrument.put("slug", "prosjekt-" + UUID.randomUUID());
        instrument.put("nature", "guidance_and_grant");
        instrument.put("name", Map.of("nb", "Prosjektmidler", "en", "Project grants"));
        instrument.put("summary", Map.of("nb", "Penger til prosjekter."));
        instrument.put("description", Map.of("nb", "Penger til prosjekter i kommuner."));
        instrument.put(
                "criteria",
                List.of(
                        eligible("Kommuner", Map.of("fact", "organisation.sector", "oneOf", List.of("municipality"))),
                        eligible("Korte", Map.of("fact", "project.durationMonths", "atMost", 24))));
        return instrument;
    }

    public static Map<String, Object> eligible(String text, Map<String, ?> condition) {
        return Map.of("kind", "eligibility", "text", Map.of("nb", text), "condition", condition);
    }

    /** A request with a token for writing instruments and calls and a new idempotency key. */
    public static RequestSpecification as(String organisation) {
        return given().auth()
                .oauth2(Tokens.of(organisation, SCOPES))
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON);
    }

    public static Response draft(Map<String, @Nullable Object> instrument) {
        return as(AGENCY).body(instrument).post("/v1/instrument-drafts");
    }

    public static Response replace(Response draft, Map<String, @Nullable Object> instrument) {
        return as(AGENCY)
                .header("If-Match", draft.header("ETag"))
                .body(instrument)
                .put("/v1/instrument-drafts/" + id(draft));
    }

    public static Response publish(Response draft) {
        return as(AGENCY)
                .header("If-Match", draft.header("ETag"))
                .post("/v1/instrument-drafts/%s/publication".formatted(id(draft)));
    }

    /** Begins the next version of an instrument. */
    public static Response redraft(Response instrument) {
        return as(AGENCY).post("/v1/instruments/%s/draft".formatted(id(instrument)));
    }

    /** Publishes the next version of an instrument, which differs in one member. */
    public static Response publishNext(Response instrument, String field, Object value) {
        Response draft = redraft(instrument);
        Map<String, @Nullable Object> next = new HashMap<>(draft.jsonPath().getMap(""));
        next.remove("id");
        next.put(field, value);
        return publish(replace(draft, next));
    }

    public static Response retire(Response instrument) {
        return as(AGENCY)
                .body(Map.of("reason", "Ordningen er slått sammen med en annen."))
                .post("/v1/instruments/%s/retirement".formatted(id(instrument)));
    }

    /** The draft of a call that opens tomorrow. */
    public static Response callUnder(Response instrument) {
        return as(AGENCY)
                .body(Map.of(
                        "instrumentId",
                        id(instrument),
                        "title",
                        Map.of("nb", "Prosjekter"),
                        "summary",
                        Map.of("nb", "For kommuner."),
                        "opensAt",
                        Instant.now().plus(Duration.ofDays(1)).toString()))
                .post("/v1/calls");
    }

    public static Response schedule(Response call) {
        return as(AGENCY).header("If-Match", call.header("ETag")).post("/v1/calls/%s/scheduling".formatted(id(call)));
    }

    public static Response read(Response instrument) {
        return given().get("/v1/instruments/" + id(instrument));
    }

    public static String id(Response response) {
        return response.path("id");
    }
}
