package no.spinn.applications.applying.list.api;

import static io.restassured.RestAssured.given;
import static no.spinn.applications.testdata.Applicant.BERGEN;
import static no.spinn.applications.testdata.Applicant.OSLO;
import static no.spinn.applications.testdata.Applicant.PROVIDER;
import static no.spinn.applications.testdata.CallBuilder.aCall;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.spinn.applications.testdata.Applicant;
import no.spinn.applications.testdata.ApplicationStory;
import no.spinn.applications.testdata.CallBuilder;
import no.spinn.applications.testdata.Neighbours;
import no.spinn.applications.testdata.Statements;
import no.spinn.applications.testdata.Vocabularies;
import no.spinn.kit.testing.WithInfrastructure;
import no.spinn.kit.time.OsloDays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists of what belongs to applications: filters, orders, counts and what a row has in full. */
@QuarkusTest
@WithInfrastructure
class CaseListsTest {

    private static final Applicant STRANGER = new Applicant("943574537");

    @Inject
    Neighbours neighbours;

    @Inject
    EntityManagerFactory factory;

    private CallBuilder call;

    @BeforeEach
    void publish() {
        Vocabularies.publishTo(neighbours);
        call = aCall().granting(900_000_000_000L);
        call.publishTo(neighbours);
    }

    @Test
    void appealsOfEachSide() {
        String rejected = application("rejected");
        String dismissed = application("dismissed");
        appeals(ApplicationStory.APPEAL_BODY).body("items.applicationId", contains(dismissed, rejected));
        appeals(PROVIDER, "as", "provider").body("items.applicationId", contains(dismissed, rejected));
        appeals(OSLO, "as", "applicant").body("items.applicationId", contains(dismissed, rejected));
        appeals(PROVIDER).body("items", empty());
        appeals(STRANGER, "as", "applicant").body("items", empty());
        did(OSLO, rejected, "appeal/withdrawal");
        appeals(OSLO, "as", "applicant", "state", "withdrawn").body("items.applicationId", contains(rejected));
        appeals(OSLO, "as", "applicant", "sort", "changedAt")
                .body("items.applicationId", contains(dismissed, rejected));
        appeals(OSLO, "as", "applicant", "facets", "true")
                .body("facets.total", equalTo(2))
                .body("facets.headings.state", equalTo("Status"))
                .body(
                        "facets.state.collect { it.value + ' ' + it.label + ' ' + it.count }",
                        contains("forwarded Oversendt klageinstansen 1", "withdrawn Trukket 1"))
                .body("facets.callId.label", hasItem("En utlysning"))
                .body("facets.callId.find { it.value == '%s' }.count".formatted(call.id()), equalTo(2));
    }

    @Test
    void aRowHasItsApplicationInFullWhereTheCallerMayReadIt() {
        in("rejected");
        appeals(PROVIDER, "as", "provider").body("items[0].expanded", nullValue());
        appeals(PROVIDER, "as", "provider", "expand", "application")
                .body("items[0].expanded.application.state", equalTo("rejected"))
                .body("items[0].expanded.application.requested.amount", notNullValue())
                .body("items[0].expanded.application.decision.outcome", equalTo("rejected"));
        appeals(ApplicationStory.APPEAL_BODY, "expand", "application")
                .body("items[0].expanded.application.allowedActions.act", hasItem("decide_appeal"));
        in("invited");
        list(BERGEN, "/v1/partner-invitations", "expand", "application", "state", "invited")
                .body("items", hasSize(1))
                .body("items[0].expanded.application", nullValue());
        list(BERGEN, "/v1/partner-invitations", "expand", "application", "state", "confirmed")
                .body("items[0].expanded.application.state", equalTo("rejected"));
    }

    @Test
    void assignmentsOfAssessorsAndOfTheirProvider() {
        Map<String, String> assessed = in("under_assessment");
        String assignment = assessed.get("assignmentId");
        assignments(ApplicationStory.ASSESSOR, "state", "declared").body("items.id", contains(assignment));
        assignments(ApplicationStory.ASSESSOR, "state", "assigned").body("items", empty());
        assignments(PROVIDER).body("items", empty());
        assignments(PROVIDER, "as", "provider", "expand", "application")
                .body("items.id", contains(assignment))
                .body("items[0].application.id", equalTo(assessed.get("id")))
                .body("items[0].expanded.application.allowedActions.act", hasItem("recommend"));
        assignments(STRANGER, "as", "provider").body("items", empty());
        assignments(PROVIDER, "as", "provider", "q", "skolevei").body("items", hasSize(1));
        assignments(PROVIDER, "as", "provider", "q", "sykkelvei").body("items", empty());
        assignments(PROVIDER, "as", "provider", "applicant", "0192:" + BERGEN.organisationNumber())
                .body("items", empty());
    }

    @Test
    void invitationsAreDueAtTheDeadlineOfTheCall() {
        Instant deadline = Instant.now().plus(Duration.ofDays(3)).truncatedTo(ChronoUnit.SECONDS);
        CallBuilder soon = aCall().closing(deadline);
        soon.publishTo(neighbours);
        String partner = new ApplicationStory(soon).until("invited").get("partnerId");
        String inSoon = soon.id().toString();
        invitations(inSoon).body("items.id", contains(partner)).body("items[0].dueAt", equalTo(deadline.toString()));
        invitations(inSoon, "dueBefore", deadline.toString()).body("items", empty());
        invitations(inSoon, "dueBefore", deadline.plusSeconds(1).toString()).body("items", hasSize(1));
        invitations(inSoon, "dueFrom", deadline.toString()).body("items", hasSize(1));
        invitations(inSoon, "dueFrom", deadline.plusSeconds(1).toString()).body("items", empty());
        invitations(inSoon, "state", "declined").body("items", empty());
    }

    @Test
    void paymentsOfEachSide() {
        Map<String, String> paid = in("accepted");
        String payment = paid.get("paymentId");
        payments(OSLO)
                .body("items.id", contains(payment))
                .body("items[0].state", equalTo("recorded"))
                .body("items[0].application.id", equalTo(paid.get("id")))
                .body("items[0].application.applicant.organisation", equalTo("0192:958935420"))
                .body("items[0].call.title", equalTo("En utlysning"));
        payments(PROVIDER, "as", "provider", "changedFrom", "2026-01-01T00:00:00Z")
                .body("items.id", contains(payment));
        payments(ApplicationStory.MEMBER, "as", "member").body("items.id", contains(payment));
        payments(BERGEN, "as", "member").body("items", empty());
        payments(STRANGER, "as", "provider").body("items", empty());
        PROVIDER.act()
                .body("{\"reason\":\"Twice.\"}")
                .post("/v1/applications/%s/payments/%s/reversal".formatted(paid.get("id"), payment))
                .then()
                .statusCode(200)
                .body("state", equalTo("reversed"));
        payments(OSLO, "state", "recorded", "facets", "true")
                .body("items", empty())
                .body(
                        "facets.state.collect { it.value + ' ' + it.label + ' ' + it.count }",
                        contains("reversed Reversert 1", "recorded Bokført 0"));
    }

    @Test
    void reportsByTheirLastDay() {
        String id = application("in_progress");
        LocalDate today = LocalDate.now(OsloDays.OSLO);
        Instant progress = endOf(today.plusDays(10));
        reports(OSLO, "sort", "dueAt")
                .body("items.key", contains("progress", "final"))
                .body("items.application.id", contains(id, id))
                .body("items[0].dueAt", equalTo(progress.toString()));
        reports(OSLO, "sort", "-dueAt").body("items.key", contains("final", "progress"));
        reports(PROVIDER, "as", "provider", "state", "delivered").body("items.key", contains("progress"));
        reports(PROVIDER, "as", "provider", "dueBefore", progress.toString()).body("items", empty());
        reports(PROVIDER, "as", "provider", "dueFrom", progress.plusSeconds(1).toString())
                .body("items.key", contains("final"));
        reports(BERGEN, "as", "member").body("items", empty());
        reports(OSLO, "expand", "application", "state", "due")
                .body("items[0].expanded.application.allowedActions.act", hasItem("deliver_report"));
    }

    @Test
    void everyOrderContinuesOnTheNextPage() {
        Stream.of("in_progress", "in_progress").forEach(this::in);
        for (String sort : List.of("-createdAt", "changedAt", "-changedAt", "dueAt", "-dueAt")) {
            List<String> all = reports(OSLO, "sort", sort).extract().path("items.id");
            assertThat(all).hasSize(4);
            assertThat(pages("/v1/reports", sort)).as(sort).isEqualTo(all);
        }
    }

    @Test
    void aLongerPageNeedsNoMoreQueries() {
        Stream.of("in_progress", "in_progress").forEach(this::in);
        assertThat(queries(4)).isEqualTo(queries(1));
    }

    @Test
    void everyListNamesTheParametersWithFaults() {
        for (String list : List.of("appeals", "assignments", "partner-invitations", "payments", "reports")) {
            given().spec(OSLO.request())
                    .queryParam("state", "sent")
                    .queryParam("expand", "everything")
                    .queryParam("colour", "red")
                    .get("/v1/" + list)
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", containsInAnyOrder("?colour", "?expand", "?state"));
            given().spec(OSLO.request())
                    .queryParam("sort", "title")
                    .queryParam("q", "a ".repeat(13))
                    .queryParam("changedFrom", "1027-01-01T00:00:00Z")
                    .get("/v1/" + list)
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("?q", "?changedFrom", "?sort"))
                    .body("errors[2].detail", containsString("-createdAt, changedAt, -changedAt"));
        }
        given().spec(OSLO.request())
                .queryParam("dueFrom", "1027-01-01T00:00:00Z")
                .get("/v1/reports")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("?dueFrom"));
    }

    private long queries(int limit) {
        return Statements.of(
                factory,
                () -> reports(OSLO, "expand", "application", "limit", Integer.toString(limit))
                        .body("items", hasSize(limit)));
    }

    private List<String> pages(String list, String sort) {
        List<String> ids = new ArrayList<>();
        String cursor = null;
        do {
            RequestSpecification page = request(OSLO, "sort", sort, "limit", "1");
            ValidatableResponse answer = (cursor == null ? page : page.queryParam("cursor", cursor))
                    .get(list)
                    .then()
                    .statusCode(200);
            ids.addAll(answer.extract().path("items.id"));
            cursor = answer.extract().path("next");
        } while (cursor != null);
        return ids;
    }

    private Map<String, String> in(String state) {
        return new ApplicationStory(call).until(state);
    }

    private String application(String state) {
        return Objects.requireNonNull(in(state).get("id"));
    }

    private static void did(Applicant who, String application, String act) {
        who.act()
                .body("{}")
                .post("/v1/applications/%s/%s".formatted(application, act))
                .then()
                .statusCode(200);
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(OsloDays.OSLO).toInstant();
    }

    private ValidatableResponse appeals(Applicant caller, String... query) {
        return list(caller, "/v1/appeals", query);
    }

    private ValidatableResponse assignments(Applicant caller, String... query) {
        return list(caller, "/v1/assignments", query);
    }

    private ValidatableResponse payments(Applicant caller, String... query) {
        return list(caller, "/v1/payments", query);
    }

    private ValidatableResponse reports(Applicant caller, String... query) {
        return list(caller, "/v1/reports", query);
    }

    private static ValidatableResponse invitations(String callId, String... query) {
        return with(BERGEN.request(), query)
                .queryParam("callId", callId)
                .get("/v1/partner-invitations")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse list(Applicant caller, String path, String... query) {
        return request(caller, query).get(path).then().statusCode(200);
    }

    private RequestSpecification request(Applicant caller, String... query) {
        return with(caller.request(), query).queryParam("callId", call.id());
    }

    private static RequestSpecification with(RequestSpecification request, String... query) {
        for (int i = 0; i < query.length; i += 2) {
            request.queryParam(query[i], query[i + 1]);
        }
        return request;
    }
}
