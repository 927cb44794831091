package no.spinn.applications.handling;

import static no.spinn.applications.testdata.Applicant.OSLO;
import static no.spinn.applications.testdata.Applicant.PROVIDER;
import static no.spinn.applications.testdata.CallBuilder.aCall;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.spinn.applications.testdata.Applicant;
import no.spinn.applications.testdata.Handling;
import no.spinn.applications.testdata.Neighbours;
import no.spinn.applications.testdata.Project;
import no.spinn.applications.testdata.Vocabularies;
import no.spinn.kit.testing.WithInfrastructure;
import no.spinn.kit.time.OsloDays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many acts in one request: all or none, or each for itself. */
@QuarkusTest
@WithInfrastructure
class BulkTest {

    private static final String GRANT = """
        {"outcome":"granted","amount":{"amount":"2000000.00","currency":"NOK"},"summary":"Well done.","reasons":[]}\
        """;

    @Inject
    Neighbours neighbours;

    @BeforeEach
    void publishVocabulary() {
        Vocabularies.publishTo(neighbours);
    }

    @Test
    void eachDoesWhatItCanAndSaysWhyNotTheRest() {
        UUID call = aCall().publishTo(neighbours);
        String submitted = id(OSLO.submitted(call));
        String checked = id(Handling.checked(call));
        String unknown = UUID.randomUUID().toString();
        send("formal-checks", "each", Stream.of(unknown, submitted, checked).map(BulkTest::item))
                .then()
                .statusCode(200)
                .body("done", equalTo(1))
                .body("refused", equalTo(2))
                .body("items.item", contains(0, 1, 2))
                .body("items.id", contains(unknown, submitted, checked))
                .body("items.status", contains(404, 200, 409))
                .body("items[1].state", equalTo("formal_check"))
                .body("items[1].version", notNullValue())
                .body("items[2].state", nullValue())
                .body("items[2].problem.code", equalTo("SPINN-APP-0008"))
                .body("items[2].problem.title", notNullValue());
        assertThat(stateOf(submitted)).isEqualTo("formal_check");
    }

    @Test
    void allRefusesEverythingAndNamesEveryItem() {
        UUID call = aCall().publishTo(neighbours);
        String submitted = id(OSLO.submitted(call));
        String checked = id(Handling.checked(call));
        send("formal-checks", "all", Stream.of(submitted, checked, checked).map(BulkTest::item))
                .then()
                .statusCode(409)
                .body("code", equalTo("SPINN-APP-0008"))
                .body("errors.pointer", contains("/items/1", "/items/2"))
                .body("errors.code", everyItem(equalTo("wrong_state")));
        send(
                        "formal-checks",
                        "all",
                        Stream.of(submitted, checked, UUID.randomUUID().toString())
                                .map(BulkTest::item))
                .then()
                .statusCode(422)
                .body("code", equalTo("SPINN-KIT-0022"))
                .body("errors.code", contains("wrong_state", "not_found"));
        send("formal-checks", "all", Stream.of(checked, submitted, checked).map(BulkTest::item))
                .then()
                .statusCode(409)
                .body("errors.pointer", contains("/items/0", "/items/2"));
        assertThat(stateOf(submitted)).isEqualTo("submitted");
    }

    @Test
    void strangersAreRefusedItemByItem() {
        String submitted = id(OSLO.submitted(aCall().publishTo(neighbours)));
        for (Applicant caller : List.of(OSLO, Applicant.another())) {
            post(caller, UUID.randomUUID().toString(), "formal-checks", "each", item(submitted))
                    .then()
                    .statusCode(200)
                    .body("items.status", contains(caller.equals(OSLO) ? 403 : 404));
        }
        assertThat(stateOf(submitted)).isEqualTo("submitted");
    }

    @Test
    void anItemIsRefusedForAnOutdatedVersionAndAtItsPlace() {
        String submitted = id(OSLO.submitted(aCall().publishTo(neighbours)));
        send("formal-checks", "each", Stream.of(item(submitted, "\"version\":1")))
                .then()
                .body("items.status", contains(412));
        long version = version(submitted);
        send("formal-checks", "each", Stream.of(item(submitted, "\"version\":" + version)))
                .then()
                .body("items.status", contains(200))
                .body("items.version", contains((int) version + 1));
        send(
                        "supplement-requests",
                        "each",
                        Stream.of(item(submitted, "\"request\":\"Who?\",\"dueAt\":\"2020-01-01T00:00:00Z\"")))
                .then()
                .body("items[0].status", equalTo(422))
                .body("items[0].problem.errors[0].pointer", equalTo("/items/0/dueAt"));
    }

    @Test
    void dismissesEachForItsReason() {
        UUID call = aCall().publishTo(neighbours);
        String late = id(OSLO.submitted(call));
        String empty = id(OSLO.submitted(call));
        send("formal-checks", "all", Stream.of(item(late), item(empty))).then().statusCode(200);
        send(
                        "dismissals",
                        "each",
                        Stream.of(
                                item(late, "\"reason\":\"It came too late.\""),
                                item(empty, "\"reason\":\"The mandatory project description is missing.\"")))
                .then()
                .statusCode(200)
                .body("items.status", contains(200, 200))
                .body("items.state", contains("dismissed", "dismissed"));
        PROVIDER.request()
                .get("/v1/applications/%s/dismissal".formatted(late))
                .then()
                .body("reason", equalTo("It came too late."));
    }

    @Test
    void aMalformedItemRefusesTheWholeRequest() {
        String submitted = id(OSLO.submitted(aCall().publishTo(neighbours)));
        send("dismissals", "each", Stream.of(item(submitted, "\"reason\":\"No.\""), item(submitted)))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/items/1/reason"));
        send("formal-checks", "each", Collections.nCopies(1001, item(submitted)).stream())
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/items"));
        String keyed = item(submitted, "\"key\":\"k\"");
        send("formal-checks", "each", Stream.of(keyed, keyed))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/items/1/key"));
        PROVIDER.request()
                .body(body("each", item(submitted)))
                .post("/v1/bulk/formal-checks")
                .then()
                .statusCode(400)
                .body("code", equalTo("SPINN-KIT-0017"));
        assertThat(stateOf(submitted)).isEqualTo("submitted");
    }

    @Test
    void aRepeatedRequestDoesNotActTwice() {
        UUID call = aCall().publishTo(neighbours);
        String first = id(OSLO.submitted(call));
        String second = id(Handling.checked(call));
        String key = UUID.randomUUID().toString();
        String[] items = {item(first), item(second)};
        post(PROVIDER, key, "formal-checks", "each", items).then().body("items.status", contains(200, 409));
        post(PROVIDER, key, "formal-checks", "each", items)
                .then()
                .body("items.status", contains(200, 409))
                .body("items.replayed", contains(true, false));
        post(PROVIDER, key, "formal-checks", "each", item(second))
                .then()
                .body("items[0].problem.code", equalTo("SPINN-KIT-0018"));

        String other = UUID.randomUUID().toString();
        post(PROVIDER, other, "assessments", "all", items).then().statusCode(200);
        post(PROVIDER, other, "assessments", "all", items)
                .then()
                .statusCode(200)
                .header("Idempotent-Replayed", "true")
                .body("items.replayed", contains(false, false));
        post(PROVIDER, other, "assessments", "all", items[0]).then().statusCode(422);
    }

    @Test
    void anItemWithAKeyOfItsOwnDoesNotActTwiceInAnotherRequest() {
        String application = Project.accepted(aCall().publishTo(neighbours));
        String one = payment(application, "k-" + UUID.randomUUID(), "1.00", "a");
        send("payments", "each", Stream.of(one)).then().body("items.status", contains(200));
        send("payments", "all", Stream.of(one, payment(application, "k-" + UUID.randomUUID(), "2.00", "b")))
                .then()
                .statusCode(200)
                .body("items.replayed", contains(true, false))
                .body("items.created", everyItem(notNullValue()));
        send("payments", "each", Stream.of(one.replace("1.00", "3.00")))
                .then()
                .body("items[0].problem.code", equalTo("SPINN-KIT-0018"));
        PROVIDER.request().get(application + "/payments").then().body("items", hasSize(2));
    }

    @Test
    void grantsSpendTheBudgetOneAfterTheOther() {
        UUID call = aCall().granting(3_000_000).publishTo(neighbours);
        List<String> waiting = List.of(Handling.recommended(call), Handling.recommended(call));
        String[] items = waiting.stream()
                .map(path -> item(id(path), "\"decision\":" + Handling.reasoned(path, GRANT)))
                .toArray(String[]::new);
        send("decisions", "all", Stream.of(items))
                .then()
                .statusCode(409)
                .body("code", equalTo("SPINN-APP-0051"))
                .body("errors.pointer", contains("/items/1/decision/amount"));
        send("decisions", "each", Stream.of(items))
                .then()
                .body("items.status", contains(200, 409))
                .body("items[0].state", equalTo("granted"))
                .body("items[1].problem.errors.pointer", hasItems("/items/1/decision/amount"));
    }

    @Test
    void requestsForTheSameApplicationsDoNotDeadlock() throws InterruptedException, ExecutionException {
        UUID call = aCall().publishTo(neighbours);
        List<String> items = IntStream.range(0, 6)
                .mapToObj(i -> item(id(OSLO.submitted(call))))
                .collect(Collectors.toList());
        List<String> backwards = new ArrayList<>(items);
        Collections.reverse(backwards);
        try (ExecutorService senders = Executors.newFixedThreadPool(4)) {
            List<Future<Response>> answers = Stream.of(items, backwards, items, backwards)
                    .map(order -> senders.submit(() -> send("formal-checks", "all", order.stream())))
                    .toList();
            List<Integer> statuses = new ArrayList<>();
            for (Future<Response> answer : answers) {
                statuses.add(answer.get().statusCode());
            }
            assertThat(statuses).containsExactlyInAnyOrder(200, 409, 409, 409);
        }
    }

    @Test
    void decisionsAboutTheSameCallsInAnotherOrderAreAllMade() throws InterruptedException, ExecutionException {
        UUID one = aCall().granting(900_000_000).publishTo(neighbours);
        UUID other = aCall().granting(900_000_000).publishTo(neighbours);
        List<List<String>> requests = List.of(decisions(one, other), decisions(other, one));
        try (ExecutorService senders = Executors.newFixedThreadPool(2)) {
            List<Future<Response>> answers = requests.stream()
                    .map(items -> senders.submit(() -> send("decisions", "all", items.stream())))
                    .toList();
            for (Future<Response> answer : answers) {
                answer.get().then().statusCode(200);
            }
        }
    }

    /** Grants to both calls, by turns. */
    private static List<String> decisions(UUID first, UUID second) {
        return Stream.of(first, second, first, second)
                .map(Handling::recommended)
                .map(path -> item(id(path), "\"decision\":" + Handling.reasoned(path, GRANT)))
                .toList();
    }

    @Test
    void agreementsAreWrittenAndReplacedByVersion() {
        String granted = Handling.granted(aCall().publishTo(neighbours));
        String agreement = "\"agreement\":" + Project.terms();
        send("agreements", "each", Stream.of(item(id(granted), agreement)))
                .then()
                .body("items.status", contains(200));
        send(
                        "agreements",
                        "each",
                        Stream.of(
                                item(id(granted), agreement),
                                item(id(granted), "\"replaces\":7," + agreement),
                                item(id(granted), "\"replaces\":%d,%s".formatted(versionOf(granted), agreement))))
                .then()
                .body("items.status", contains(412, 412, 200));
        send("agreements", "each", Stream.of(item(id(granted), agreement.replace("1500000.00", "1.00"))))
                .then()
                .body("items.status", contains(412));
    }

    @Test
    void reportsAreApprovedAndCasesClosed() {
        String reported = Project.reported(aCall().publishTo(neighbours));
        send("closings", "each", Stream.of(item(id(reported)))).then().body("items.status", contains(409));
        send(
                        "report-approvals",
                        "all",
                        Stream.of(
                                item(id(reported), "\"report\":\"progress\""),
                                item(id(reported), "\"report\":\"final\"")))
                .then()
                .statusCode(200)
                .body("done", equalTo(2));
        send("report-approvals", "each", Stream.of(item(id(reported), "\"report\":\"final\"")))
                .then()
                .body("items.status", contains(409));
        send("closings", "all", Stream.of(item(id(reported), "\"remainder\":\"Nothing was spent.\"")))
                .then()
                .statusCode(200)
                .body("items.state", contains("closed"));
    }

    private static long versionOf(String application) {
        return Long.parseLong(PROVIDER.request()
                .get(application + "/agreement")
                .header("ETag")
                .replace("\"", ""));
    }

    private static String payment(String application, String key, String amount, String reference) {
        return item(
                id(application),
                "\"key\":\"%s\",\"payment\":%s"
                        .formatted(key, Project.payment("start", amount, OsloDays.at(Instant.now()), reference)));
    }

    private static Response send(String acts, String mode, Stream<String> items) {
        return post(PROVIDER, UUID.randomUUID().toString(), acts, mode, items.toArray(String[]::new));
    }

    private static Response post(Applicant caller, String key, String acts, String mode, String... items) {
        return caller.request()
                .header("Idempotency-Key", key)
                .body(body(mode, items))
                .post("/v1/bulk/" + acts);
    }

    private static String body(String mode, String... items) {
        return "{\"mode\":\"%s\",\"items\":[%s]}".formatted(mode, String.join(",", items));
    }

    private static String item(String application) {
        return "{\"applicationId\":\"%s\"}".formatted(application);
    }

    private static String item(String application, String more) {
        return "{\"applicationId\":\"%s\",%s}".formatted(application, more);
    }

    private static String id(String application) {
        return application.substring(application.lastIndexOf('/') + 1);
    }

    private static String stateOf(String application) {
        return OSLO.request().get("/v1/applications/" + application).path("state");
    }

    private static long version(String application) {
        String tag = PROVIDER.request().get("/v1/applications/" + application).header("ETag");
        return Long.parseLong(tag.substring(1, tag.indexOf('.')));
    }
}
