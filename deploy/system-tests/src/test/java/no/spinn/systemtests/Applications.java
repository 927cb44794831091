package no.spinn.systemtests;

import static no.spinn.systemtests.Organisation.OSLO;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.UUID;
import no.spinn.local.Service;

/** Applications of Oslo, through the API. */
final class Applications {

    static final String FITTING = """
            {"organisation.sector":"municipality","organisation.country":"NO","project.changesRolesOrSystems":true,"project.userDriven":true,
             "project.buysMarketCompetence":true,"project.outcome":["service"],"project.solutionPredetermined":false}""";

    private Applications() {}

    /** Creates a complete draft. Retries while applications-service does not have the call yet. */
    static String drafted(UUID call, String facts) {
        Response draft = await().atMost(Calls.PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> draft(call, facts), answer -> answer.statusCode() == 201);
        return draft.path("id");
    }

    static String submitted(UUID call, String facts) {
        String application = drafted(call, facts);
        submit(application).then().statusCode(201);
        return application;
    }

    static Response submit(String application) {
        String tag = OSLO.to(Service.APPLICATIONS)
                .get("/v1/applications/{id}", application)
                .header("ETag");
        return OSLO.actsAt(Service.APPLICATIONS)
                .header("If-Match", tag)
                .post("/v1/applications/{id}/submission", application);
    }

    /** The eligibility report of matching-service, once it has arrived. */
    static Response report(String application) {
        return await().atMost(Calls.PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> OSLO.to(Service.APPLICATIONS)
                                .get("/v1/applications/{id}/eligibility-report", application),
                        answer -> answer.statusCode() == 200);
    }

    private static Response draft(UUID call, String facts) {
        return OSLO.actsAt(Service.APPLICATIONS)
                .body("{\"callId\":\"%s\",\"title\":\"Tryggere skolevei\",\"facts\":%s}".formatted(call, facts))
                .post("/v1/applications");
    }
}
