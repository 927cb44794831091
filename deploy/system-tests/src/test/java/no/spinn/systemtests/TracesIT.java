package no.spinn.systemtests;

import static no.spinn.systemtests.Organisation.OSLO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.spinn.local.Service;
import no.spinn.systemtests.TraceCollector.Received;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One trace from a request to all that it causes in other services. */
@ExtendWith(SaveLogs.class)
class TracesIT {

    private static final String CALLER = "b7ad6b7169203331";
    private static final String REQUEST = "applications-service SERVER SubmissionResource.submit";

    /** Nothing of a caller, of an organisation or of a document. */
    private static final Set<String> HARMLESS = Set.of(
            "http.request.method",
            "http.response.status_code",
            "messaging.system",
            "messaging.destination.name",
            "cloudevents.event_type");

    @Test
    void followsASubmissionToItsEligibilityReport() {
        String application = Applications.drafted(Calls.open(), Applications.FITTING);
        String trace = UUID.randomUUID().toString().replace("-", "");
        submit(application, "00-%s-%s-01".formatted(trace, CALLER));
        await().atMost(Calls.PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .untilAsserted(() -> assertThat(RunningSuite.spansOf(trace))
                        .extracting(Received::what)
                        .contains(
                                REQUEST,
                                "applications-service PRODUCER send spinn.applications.v1",
                                "matching-service CONSUMER process spinn.applications.v1",
                                "matching-service PRODUCER send spinn.eligibility.v1",
                                "applications-service CONSUMER process spinn.eligibility.v1"));
        List<Received> spans = RunningSuite.spansOf(trace);
        String request = first(spans, REQUEST).id();
        assertThat(first(spans, REQUEST).parent()).isEqualTo(CALLER);
        Received assessed = first(spans, "matching-service CONSUMER process spinn.applications.v1");
        assertThat(assessed.parent()).isEqualTo(request);
        assertThat(first(spans, "applications-service CONSUMER process spinn.eligibility.v1")
                        .parent())
                .isEqualTo(assessed.id());
        assertThat(spans)
                .allSatisfy(span ->
                        assertThat(HARMLESS).containsAll(span.attributes().keySet()));
    }

    private static void submit(String application, String traceparent) {
        String tag = OSLO.to(Service.APPLICATIONS)
                .get("/v1/applications/{id}", application)
                .header("ETag");
        OSLO.actsAt(Service.APPLICATIONS)
                .header("If-Match", tag)
                .header("traceparent", traceparent)
                .post("/v1/applications/{id}/submission", application)
                .then()
                .statusCode(201);
    }

    private static Received first(List<Received> spans, String what) {
        return spans.stream()
                .filter(span -> span.what().equals(what))
                .findFirst()
                .orElseThrow();
    }
}
