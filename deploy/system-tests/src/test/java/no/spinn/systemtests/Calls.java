package no.spinn.systemtests;

import static no.spinn.systemtests.Organisation.DIGITALISATION_AGENCY;
import static no.spinn.systemtests.Organisation.anybody;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import no.spinn.local.Service;

/** Calls of StimuLab, through the API. */
final class Calls {

    static final Duration PATIENCE = Duration.ofSeconds(30);

    private Calls() {}

    /** A call that opens at this time and stays open for a month. */
    static UUID scheduled(Instant opensAt) {
        return scheduled(opensAt, opensAt.plus(30, ChronoUnit.DAYS));
    }

    static UUID scheduled(Instant opensAt, Instant closesAt) {
        return scheduled(stimulab(), opensAt, closesAt);
    }

    /** The same with a known instrument, which saves a request for each of many calls. */
    static UUID scheduled(String instrument, Instant opensAt, Instant closesAt) {
        return scheduled(draft(instrument, opensAt, closesAt));
    }

    /** A call with this draft. */
    static UUID scheduled(String body) {
        Response draft =
                DIGITALISATION_AGENCY.actsAt(Service.INSTRUMENTS).body(body).post("/v1/calls");
        draft.then().statusCode(201);
        UUID call = UUID.fromString(draft.path("id"));
        DIGITALISATION_AGENCY
                .actsAt(Service.INSTRUMENTS)
                .header("If-Match", draft.header("ETag"))
                .post("/v1/calls/{id}/scheduling", call)
                .then()
                .statusCode(200);
        return call;
    }

    /** The body of a draft. */
    static String draft(String instrument, Instant opensAt, Instant closesAt) {
        return """
                {"instrumentId":"%s","title":{"nb":"Prøving","en":"Trying"},"summary":{"nb":"For kommuner."},
                 "opensAt":"%s","closesAt":"%s"}""".formatted(instrument, opensAt, closesAt);
    }

    /** An open call that matching-service has received. */
    static UUID open() {
        UUID call = scheduled(soon());
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(50)).until(() -> isMatched(call));
        return call;
    }

    /** Late enough that a service that has just started receives the call before it opens. */
    static Instant soon() {
        WarmUp.once();
        return Instant.now().truncatedTo(ChronoUnit.MILLIS).plusSeconds(3);
    }

    /** A first call, since the first requests of a service that has just started take seconds. */
    private static final class WarmUp {

        static {
            Instant tomorrow = Instant.now().truncatedTo(ChronoUnit.MILLIS).plus(1, ChronoUnit.DAYS);
            scheduled(stimulab(), tomorrow, tomorrow.plus(30, ChronoUnit.DAYS));
        }

        static void once() {}
    }

    static JsonPath read(UUID call) {
        return anybody(Service.INSTRUMENTS).get("/v1/calls/{id}", call).jsonPath();
    }

    static boolean isMatched(UUID call) {
        Response explained =
                anybody(Service.MATCHING).body("{\"facts\":{}}").post("/v1/matches/{id}/explanation", call);
        return explained.statusCode() == 200 && explained.path("state").equals("open");
    }

    static String stimulab() {
        return anybody(Service.INSTRUMENTS)
                .get("/v1/instruments?limit=200")
                .jsonPath()
                .getString("items.find { it.slug == 'stimulab' }.id");
    }
}
