package no.spinn.applications.handling;

import static no.spinn.applications.testdata.Applicant.OSLO;
import static no.spinn.applications.testdata.Applicant.PROVIDER;
import static no.spinn.applications.testdata.CallBuilder.aCall;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.spinn.applications.testdata.CallBuilder;
import no.spinn.applications.testdata.Neighbours;
import no.spinn.applications.testdata.Vocabularies;
import no.spinn.kit.testing.WithInfrastructure;
import org.junit.jupiter.api.Test;

/**
 * The case system of a provider handles a whole call: most applications are rejected, and some are granted. It needs less than one request
 * for each application. {@code -Dspinn.case.applications=300} takes a larger call.
 */
@QuarkusTest
@WithInfrastructure
class CaseSystemTest {

    private static final int APPLICATIONS = Integer.getInteger("spinn.case.applications", 30);
    private static final int GRANTS = APPLICATIONS / 10;

    @Inject
    Neighbours neighbours;

    private final CallBuilder call = aCall().granting(2_000_000L * APPLICATIONS);
    private int requests;

    @Test
    void handlesACallWithLessThanARequestForEachApplication() {
        Vocabularies.publishTo(neighbours);
        UUID callId = call.publishTo(neighbours);
        IntStream.range(0, APPLICATIONS).forEach(i -> OSLO.submitted(callId));

        Instant begun = Instant.now();
        List<String> applications = applications();
        assertThat(applications).hasSize(APPLICATIONS);
        all("formal-checks", applications, application -> "");
        all("assessments", applications, application -> "");
        String assessor = registered();
        List<String> assignments = all(
                        "assignments", applications, application -> ",\"assessorId\":\"%s\"".formatted(assessor))
                .getList("items.created");
        all("scores", applications, application -> scores(assignments.get(applications.indexOf(application))));
        all(
                "recommendations",
                applications,
                application -> ",\"recommendation\":" + proposal(applications, application));
        all("decisions", applications, application -> ",\"decision\":" + proposal(applications, application));
        all("arrivals", applications, application -> "");
        Duration taken = Duration.between(begun, Instant.now());

        System.out.printf(
                "A case system handled %d applications by %d requests in %d ms%n",
                APPLICATIONS, requests, taken.toMillis());
        assertThat(requests).isLessThan(APPLICATIONS);
        assertThat(states(applications))
                .containsEntry("rejected", (long) APPLICATIONS - GRANTS)
                .containsEntry("granted", (long) GRANTS);
    }

    /** Reads them as a case system does: a page at a time. */
    private List<String> applications() {
        List<String> found = new ArrayList<>();
        String next = null;
        do {
            Response page = PROVIDER.request()
                    .queryParam("callId", call.id())
                    .queryParam("limit", 100)
                    .queryParam("as", "provider")
                    .queryParams(next == null ? Map.of() : Map.of("cursor", next))
                    .get("/v1/applications");
            page.then().statusCode(200);
            requests++;
            found.addAll(page.path("items.id"));
            next = page.path("next");
        } while (next != null);
        return found;
    }

    private String registered() {
        requests++;
        return PROVIDER.act()
                .body("{\"reference\":\"%s\",\"organisation\":\"0192:%s\"}"
                        .formatted(UUID.randomUUID(), PROVIDER.organisationNumber()))
                .post("/v1/calls/%s/assessors".formatted(call.id()))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private JsonPath all(String acts, List<String> applications, Function<String, String> more) {
        String items = applications.stream()
                .map(application -> "{\"applicationId\":\"%s\"%s}".formatted(application, more.apply(application)))
                .collect(Collectors.joining(","));
        requests++;
        Response answer = PROVIDER.act()
                .body("{\"mode\":\"all\",\"items\":[%s]}".formatted(items))
                .post("/v1/bulk/" + acts);
        answer.then().statusCode(200);
        JsonPath outcomes = answer.jsonPath();
        assertThat(outcomes.getInt("done")).isEqualTo(applications.size());
        return outcomes;
    }

    private String scores(String assignment) {
        return """
                ,"assignmentId":"%s","impartial":true,"scores":[{"criterionId":"%s","score":5,"reason":"Much."},{"criterionId":"%s","score":5,"reason":"Able."}]""".formatted(assignment, call.benefit(), call.ability());
    }

    private String proposal(List<String> applications, String application) {
        String outcome = applications.indexOf(application) < GRANTS
                ? "\"outcome\":\"granted\",\"amount\":{\"amount\":\"2000000.00\",\"currency\":\"NOK\"}"
                : "\"outcome\":\"rejected\"";
        return """
                {%s,"summary":"Seen.","reasons":[{"criterionId":"%s","reason":"Seen."},{"criterionId":"%s","reason":"Seen."}]}""".formatted(outcome, call.benefit(), call.ability());
    }

    private Map<String, Long> states(List<String> applications) {
        return applications.stream()
                .map(id -> PROVIDER.request().get("/v1/applications/" + id).<String>path("state"))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
