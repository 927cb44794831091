package no.spinn.systemtests;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.spinn.local.Service;
import no.spinn.local.Suite;
import no.spinn.local.TokenClient;

/** A provider and an applicant who reach the replicas of a suite. */
final class ClusterActors {

    private static final String AGENCY = "991825827";
    private static final String OSLO = "958935420";

    private final KeptTokens tokens;
    private final Replicas instruments;
    private final Replicas applications;

    ClusterActors(Suite suite) {
        tokens = new KeptTokens(new TokenClient(suite.settings()));
        instruments = new Replicas(suite.replicas(Service.INSTRUMENTS));
        applications = new Replicas(suite.replicas(Service.APPLICATIONS));
    }

    /** Announces a call that opens soon, late enough for replicas that have just started, and returns its id. */
    String call() throws IOException, InterruptedException {
        String instrument = new JsonPath(instruments.get("/v1/instruments?limit=200"))
                .getString("items.find { it.slug == 'stimulab' }.id");
        Instant opensAt = Instant.now().truncatedTo(ChronoUnit.MILLIS).plusSeconds(15);
        String body = Calls.draft(instrument, opensAt, opensAt.plus(30, ChronoUnit.DAYS));
        HttpResponse<String> draft =
                require(201, instruments.post("/v1/calls", body, headers(AGENCY, "spinn:calls.write")));
        String call = new JsonPath(draft.body()).getString("id");
        Map<String, String> headers = headers(AGENCY, "spinn:calls.write");
        headers.put("If-Match", tag(draft));
        require(200, instruments.post("/v1/calls/%s/scheduling".formatted(call), "", headers));
        return call;
    }

    /** Submits an application, and returns its id. */
    String submitted(String call) throws InterruptedException {
        HttpResponse<String> draft = require(201, draft(call));
        String application = new JsonPath(draft.body()).getString("id");
        Map<String, String> headers = headers(OSLO, "spinn:applications.write");
        headers.put("If-Match", tag(draft));
        require(201, applications.post("/v1/applications/%s/submission".formatted(application), "", headers));
        return application;
    }

    /** Whether drafts for the call are accepted. */
    boolean isOpen(String call) throws IOException, InterruptedException {
        return draft(call).statusCode() == 201
                && new JsonPath(instruments.get("/v1/calls/" + call))
                        .getString("state")
                        .equals("open");
    }

    private HttpResponse<String> draft(String call) throws InterruptedException {
        return applications.post(
                "/v1/applications",
                "{\"callId\":\"%s\",\"title\":\"Tryggere skolevei\",\"facts\":%s}"
                        .formatted(call, Applications.FITTING),
                headers(OSLO, "spinn:applications.write"));
    }

    private Map<String, String> headers(String organisation, String scope) {
        Map<String, String> headers = new HashMap<>();
        headers.put("Authorization", "Bearer " + tokens.token(organisation, scope));
        headers.put("Content-Type", "application/json");
        headers.put("Idempotency-Key", UUID.randomUUID().toString());
        return headers;
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    private static HttpResponse<String> require(int status, HttpResponse<String> answer) {
        if (answer.statusCode() != status) {
            throw new AssertionError("%s: %d %s".formatted(answer.uri(), answer.statusCode(), answer.body()));
        }
        return answer;
    }
}
