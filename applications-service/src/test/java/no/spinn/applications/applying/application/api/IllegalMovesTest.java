package no.spinn.applications.applying.application.api;

import static no.spinn.applications.testdata.Applicant.OSLO;
import static no.spinn.applications.testdata.Applicant.PROVIDER;
import static no.spinn.applications.testdata.CallBuilder.aCall;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.spinn.applications.applying.application.Act;
import no.spinn.applications.applying.application.Role;
import no.spinn.applications.applying.application.State;
import no.spinn.applications.testdata.Applicant;
import no.spinn.applications.testdata.Handling;
import no.spinn.applications.testdata.Neighbours;
import no.spinn.applications.testdata.Project;
import no.spinn.applications.testdata.Vocabularies;
import no.spinn.kit.testing.WithInfrastructure;
import org.junit.jupiter.api.Test;

/** Every act over HTTP in every state in which it is illegal is refused and changes nothing. */
@QuarkusTest
@WithInfrastructure
class IllegalMovesTest {

    private static final String GRANT = """
            {"outcome":"%s","amount":{"amount":"%s","currency":"NOK"},"summary":"Yes.","reasons":[]}""";

    /** These acts follow from an appeal, whose own table refuses them. */
    private static final Set<Act> BY_APPEAL = EnumSet.of(Act.REVERSE_DISMISSAL, Act.REVERSE_DECISION);

    /** These acts need a request or a report in their path, and there is none. */
    private static final Set<Act> BY_DOCUMENT = EnumSet.of(Act.GIVE_SUPPLEMENT, Act.REPORT_FINALLY);

    @Inject
    Neighbours neighbours;

    @Inject
    EntityManager database;

    private record Request(String path, String body) {}

    @Test
    void areRefusedAndChangeNothing() {
        Vocabularies.publishTo(neighbours);
        String application = Handling.granted(aCall().publishTo(neighbours));
        Project.write(application, Project.terms()).then().statusCode(200);
        Map<Act, Request> requests = requests(application);
        assertThat(requests.keySet())
                .as("acts that this test knows")
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Act.values())
                        .filter(act -> act.moves() && !BY_APPEAL.contains(act) && !BY_DOCUMENT.contains(act))
                        .toList());
        List<String> wrong = new ArrayList<>();
        for (State state : State.values()) {
            put(application, state);
            requests.forEach((act, request) -> {
                if (!act.isLegalFrom(state)) {
                    Response answer = send(application, act, request);
                    int expected = state == State.DRAFT && act.by().contains(Role.PROVIDER) ? 404 : 409;
                    if (answer.statusCode() != expected || stateOf(application) != state) {
                        wrong.add("%s in %s: %d %s".formatted(act, state, answer.statusCode(), answer.asString()));
                    }
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    private static Map<Act, Request> requests(String application) {
        Map<Act, Request> requests = new EnumMap<>(Act.class);
        requests.put(Act.SUBMIT, new Request("submission", ""));
        requests.put(Act.WITHDRAW, new Request("withdrawal", "{}"));
        requests.put(Act.BEGIN_FORMAL_CHECK, new Request("formal-check", ""));
        requests.put(
                Act.REQUEST_SUPPLEMENT,
                new Request("supplement-requests", "{\"request\":\"Who?\",\"dueAt\":\"2099-01-01T00:00:00Z\"}"));
        requests.put(Act.DISMISS, new Request("dismissal", "{\"reason\":\"No project.\"}"));
        requests.put(Act.BEGIN_ASSESSMENT, new Request("assessment", ""));
        requests.put(Act.RECOMMEND, new Request("recommendation", decision(application, "granted", "2000000.00")));
        requests.put(Act.GRANT, new Request("decision", decision(application, "granted", "2000000.00")));
        requests.put(
                Act.GRANT_PARTIALLY, new Request("decision", decision(application, "partially_granted", "1000000.00")));
        requests.put(
                Act.REJECT,
                new Request(
                        "decision",
                        decision(application, "rejected", "0")
                                .replace("\"amount\":{\"amount\":\"0\",\"currency\":\"NOK\"},", "")));
        requests.put(Act.ACCEPT, new Request("agreement/acceptance", ""));
        requests.put(Act.DECLINE, new Request("agreement/refusal", "{\"reason\":\"No.\"}"));
        requests.put(Act.START, new Request("start", ""));
        requests.put(Act.CLOSE, new Request("closing", "{\"remainder\":\"Less.\"}"));
        requests.put(
                Act.RECLAIM,
                new Request(
                        "repayment",
                        "{\"amount\":{\"amount\":\"1.00\",\"currency\":\"NOK\"},\"reason\":\"x\",\"dueOn\":\"2099-01-01\"}"));
        return requests;
    }

    private static String decision(String application, String outcome, String amount) {
        return Handling.reasoned(application, GRANT.formatted(outcome, amount));
    }

    private static Response send(String application, Act act, Request request) {
        Applicant by = act.by().contains(Role.PROVIDER) ? PROVIDER : OSLO;
        String tag = OSLO.request().get(application).header("ETag");
        var sent = by.act().header("If-Match", tag);
        return (request.body.isEmpty() ? sent : sent.body(request.body)).post(application + "/" + request.path);
    }

    private void put(String application, State state) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("UPDATE application SET state = :state WHERE id = :id")
                        .setParameter("state", state.name())
                        .setParameter("id", UUID.fromString(id(application)))
                        .executeUpdate());
    }

    private State stateOf(String application) {
        return QuarkusTransaction.requiringNew()
                .call(() -> State.valueOf((String)
                        database.createNativeQuery("SELECT state FROM application WHERE id = :id", String.class)
                                .setParameter("id", UUID.fromString(id(application)))
                                .getSingleResult()));
    }

    private static String id(String application) {
        return application.substring(application.lastIndexOf('/') + 1);
    }
}
