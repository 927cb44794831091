package no.spinn.instruments;

import static no.spinn.instruments.catalogue.call.api.CallRequests.COUNCIL;
import static no.spinn.instruments.catalogue.call.api.CallRequests.aCall;
import static no.spinn.instruments.catalogue.call.api.CallRequests.aCallThatOpens;
import static no.spinn.instruments.catalogue.call.api.CallRequests.amend;
import static no.spinn.instruments.catalogue.call.api.CallRequests.as;
import static no.spinn.instruments.catalogue.call.api.CallRequests.close;
import static no.spinn.instruments.catalogue.call.api.CallRequests.create;
import static no.spinn.instruments.catalogue.call.api.CallRequests.schedule;
import static no.spinn.instruments.catalogue.instrument.api.InstrumentRequests.anInstrument;
import static no.spinn.instruments.catalogue.instrument.api.InstrumentRequests.draft;
import static no.spinn.instruments.catalogue.instrument.api.InstrumentRequests.publish;
import static no.spinn.instruments.catalogue.instrument.api.InstrumentRequests.retire;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import no.spinn.kit.testing.EventContract;
import no.spinn.kit.testing.OpenApiContract;
import no.spinn.kit.testing.ProblemContract;
import no.spinn.kit.testing.WithInfrastructure;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class ContractTest {

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> kafka;

    @Test
    void theApiIsTheCommittedOne() throws IOException {
        OpenApiContract.verify();
    }

    @Test
    void theProblemTypesAreThoseOfTheCode() throws IOException {
        ProblemContract.verify();
    }

    @Test
    void theExamplesFitTheirSchemas() throws IOException {
        EventContract.verifyExamples();
    }

    @Test
    void whatIsSentFitsItsSchema() throws IOException {
        Response cancelled = create(aCallThatOpens(Instant.now().plusSeconds(3600), null));
        schedule(cancelled).then().statusCode(200);
        as(COUNCIL)
                .body("{\"reason\":\"Ingen midler\"}")
                .post("/v1/calls/%s/cancellation".formatted(cancelled.path("id").toString()))
                .then()
                .statusCode(200);
        Response amended = schedule(create(aCallThatOpens(Instant.now().plusSeconds(3600), null)));
        amend(amended, Map.of("title", Map.of("nb", "Andre ord"))).then().statusCode(200);
        retire(publish(draft(anInstrument()))).then().statusCode(200);
        Response closed = close(aCall());
        as(COUNCIL)
                .header("If-Match", closed.header("ETag"))
                .body("{\"closesAt\":\"2099-01-01T00:00:00Z\",\"reason\":\"Nede\"}")
                .post("/v1/calls/%s/reopening".formatted(closed.<String>path("id")))
                .then()
                .statusCode(200);

        EventContract.verifySent(kafka, "spinn.facts.v1", "no.spinn.fact.published.v1");
        EventContract.verifySent(
                kafka, "spinn.instruments.v1", "no.spinn.instrument.published.v1", "no.spinn.instrument.retired.v1");
        EventContract.verifySent(
                kafka,
                "spinn.calls.v1",
                "no.spinn.call.scheduled.v1",
                "no.spinn.call.amended.v1",
                "no.spinn.call.opened.v1",
                "no.spinn.call.closed.v1",
                "no.spinn.call.reopened.v1",
                "no.spinn.call.cancelled.v1");
    }
}
