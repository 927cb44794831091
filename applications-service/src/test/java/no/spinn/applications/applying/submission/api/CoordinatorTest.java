package no.spinn.applications.applying.submission.api;

import static no.spinn.applications.testdata.Applicant.BERGEN;
import static no.spinn.applications.testdata.Applicant.OSLO;
import static no.spinn.applications.testdata.Applicant.PROVIDER;
import static no.spinn.applications.testdata.CallBuilder.aCall;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import no.spinn.applications.testdata.Applicant;
import no.spinn.applications.testdata.CallBuilder;
import no.spinn.applications.testdata.Neighbours;
import no.spinn.applications.testdata.Vocabularies;
import no.spinn.kit.testing.WithInfrastructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A coordinator is judged at submission as matching judges it: by each of its members. */
@QuarkusTest
@WithInfrastructure
class CoordinatorTest {

    private static final String ERRORS = "errors.collect { it.pointer + ' ' + it.code }";
    private static final String IN_VESTLAND = "{\"fact\":\"organisation.county\",\"oneOf\":[\"46\"]}";
    private static final String MILLION_FOR_COMPANIES = """
            {"any":[{"not":{"fact":"organisation.sector","equals":"company"}},
                    {"fact":"project.requestedAmount","atMost":{"amount":"1000000.00","currency":"NOK"}}]}""";

    private static final String BERGENS = """
            {"organisation.sector":"municipality","organisation.municipalityNumber":"4601"}""";
    private static final String ALVERS = """
            {"organisation.sector":"municipality","organisation.municipalityNumber":"4631"}""";
    private static final String OF_A_COMPANY_IN_OSLO = """
            {"organisation.sector":"company","organisation.municipalityNumber":"0301"}""";

    @Inject
    Neighbours neighbours;

    @Inject
    EntityManager database;

    @BeforeEach
    void publishVocabulary() {
        Vocabularies.publishTo(neighbours);
    }

    @Test
    void isAcceptedWhereEveryMemberFits() {
        String application = coordinated(strict());
        // The coordinator itself is outside the region.
        OSLO.change(application, "{\"facts\":{\"organisation.municipalityNumber\":\"0301\"}}");
        join(application, BERGEN, BERGENS);
        join(application, Applicant.another(), ALVERS);
        validated(application, true);
        OSLO.submit(application).then().statusCode(201);
        JsonPath snapshot =
                OSLO.request().get(application + "/submission/snapshot").jsonPath();
        assertThat(snapshot.getList("partners.facts.'organisation.municipalityNumber'"))
                .containsExactly("4601", "4631");
        PROVIDER.request()
                .get(application + "/partners")
                .then()
                .body("items[0].facts.'organisation.sector'", equalTo("municipality"));
    }

    @Test
    void isRefusedForAMemberThatDoesNotFit() {
        String application = coordinated(strict());
        join(application, BERGEN, BERGENS);
        String other = join(application, Applicant.another(), OF_A_COMPANY_IN_OSLO);
        refused(
                application,
                "/partners/1/facts/organisation.sector criterion_not_met",
                "/partners/1/facts/organisation.municipalityNumber outside_regions");
        OSLO.request().delete(application + "/partners/" + other).then().statusCode(204);
        OSLO.submit(application).then().statusCode(201);
    }

    @Test
    void isIncompleteWhileAMembersFactsAreUnknown() {
        String application = coordinated(strict());
        OSLO.change(application, "{\"facts\":{\"organisation.municipalityNumber\":\"4601\"}}");
        join(application, BERGEN, "null");
        refused(
                application,
                "/partners/0/facts/organisation.sector required",
                "/partners/0/facts/organisation.municipalityNumber required");
    }

    @Test
    void isBoundByTheLeastLimitOfItsMembers() {
        CallBuilder call = aCall().withTerm("company.maximum-amount", MILLION_FOR_COMPANIES);
        String application = coordinated(call);
        join(application, BERGEN, BERGENS);
        join(application, Applicant.another(), OF_A_COMPANY_IN_OSLO);
        refused(application, "/facts/project.requestedAmount above_maximum");
        OSLO.change(application, "{\"facts\":{\"project.requestedAmount\":{\"amount\":\"1000000.00\"}}}");
        OSLO.submit(application).then().statusCode(201);
    }

    @Test
    void isWarnedOfEachMemberThatDoesNotMeetWhatPeopleWrote() {
        String application = coordinated(aCall());
        join(application, BERGEN, BERGENS);
        join(application, Applicant.another(), OF_A_COMPANY_IN_OSLO);
        OSLO.request()
                .get(application + "/validation")
                .then()
                .body("errors", empty())
                .body(
                        "warnings.collect { it.pointer + ' ' + it.code }",
                        contains("/partners/1/facts/organisation.sector criterion_not_met"));
    }

    @Test
    void tellsOthersTheFactsOfItsMembers() {
        String application = coordinated(aCall());
        join(application, BERGEN, BERGENS);
        OSLO.submit(application).then().statusCode(201);
        PROVIDER.act().post(application + "/formal-check").then().statusCode(200);
        assertThat(published(application))
                .hasSize(2)
                .allSatisfy(event -> assertThat(event.<Map<String, Object>>getList("members.facts"))
                        .containsExactly(Map.of(
                                "organisation.sector", "municipality",
                                "organisation.municipalityNumber", "4601",
                                "organisation.county", "46",
                                "organisation.country", "NO")));

        String alone = OSLO.submitted(aCall().publishTo(neighbours));
        assertThat(published(alone))
                .singleElement()
                .satisfies(event -> assertThat(event.<Object>get("members")).isNull());
    }

    @Test
    void knowsItsMembersByTheCountryOfTheInvitation() {
        CallBuilder call = aCall().withTerm("in-norway", "{\"fact\":\"organisation.country\",\"oneOf\":[\"NO\"]}");
        String application = coordinated(call);
        join(application, BERGEN, BERGENS);
        OSLO.submit(application).then().statusCode(201);
    }

    /** A call for municipalities in Vestland and for nobody else. */
    private static CallBuilder strict() {
        return aCall().withTerm("regions", IN_VESTLAND).refusingIneligible();
    }

    private String coordinated(CallBuilder call) {
        String application = OSLO.drafted(call.publishTo(neighbours));
        OSLO.change(application, "{\"facts\":{\"applicant.role\":\"coordinator\"}}")
                .then()
                .statusCode(200);
        return application;
    }

    /** Invites a member, which finds these facts in its invitation and confirms them; returns the id of the partner. */
    private static String join(String application, Applicant member, String facts) {
        String id = OSLO.act()
                .body("""
                        {"organisation":"0192:%s","name":"Medlem","country":"NO","participation":"member","facts":%s}""".formatted(member.organisationNumber(), facts))
                .post(application + "/partners")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        member.act()
                .post("/v1/partner-invitations/%s/confirmation".formatted(id))
                .then()
                .statusCode(200)
                .body(
                        "facts.'organisation.sector'",
                        facts.equals("null")
                                ? nullValue()
                                : equalTo(JsonPath.from(facts).getString("'organisation.sector'")));
        return id;
    }

    private static void validated(String application, boolean complete) {
        OSLO.request().get(application + "/validation").then().body("complete", equalTo(complete));
    }

    /** Refused with these faults and no others. */
    private static void refused(String application, String... faults) {
        validated(application, false);
        OSLO.submit(application)
                .then()
                .statusCode(422)
                .body("code", equalTo("SPINN-APP-0007"))
                .body(ERRORS, containsInAnyOrder(faults));
        OSLO.request().get(application).then().body("state", equalTo("draft"));
    }

    private List<JsonPath> published(String application) {
        String id = application.substring(application.lastIndexOf('/') + 1);
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(
                                "SELECT convert_from(data, 'UTF8') FROM outbox WHERE aggregate_id = :id", String.class)
                        .setParameter("id", id)
                        .getResultList())
                .stream()
                .map(event -> JsonPath.from(String.valueOf(event)))
                .toList();
    }
}
