package no.spinn.systemtests;

import static no.spinn.systemtests.Organisation.OSLO;

import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import no.spinn.local.Service;

/** Measures how long the suite takes to recover. */
final class Recovery {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private Recovery() {}

    /** Submits an application, and waits for its eligibility report, for which all services and topics are needed. */
    static Duration after(Fault fault, MixedLoad load) throws InterruptedException {
        Instant begin = Instant.now();
        String application = load.submitted();
        while (report(application).statusCode() != 200) {
            if (Duration.between(begin, Instant.now()).compareTo(PATIENCE) > 0) {
                throw new AssertionError("no report in %s after: %s".formatted(PATIENCE, fault.name()));
            }
            Thread.sleep(PAUSE);
        }
        return Duration.between(begin, Instant.now());
    }

    private static Response report(String application) throws InterruptedException {
        return RetryingClient.ask(
                () -> OSLO.to(Service.APPLICATIONS).get("/v1/applications/{id}/eligibility-report", application));
    }
}
