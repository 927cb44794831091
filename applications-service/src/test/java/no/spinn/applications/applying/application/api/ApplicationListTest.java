package no.spinn.applications.applying.application.api;

import static io.restassured.RestAssured.given;
import static no.spinn.applications.testdata.Applicant.PROVIDER;
import static no.spinn.applications.testdata.CallBuilder.aCall;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.spinn.applications.testdata.Applicant;
import no.spinn.applications.testdata.Neighbours;
import no.spinn.applications.testdata.Vocabularies;
import no.spinn.kit.testing.WithInfrastructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Filters of the list of applications, for each side. */
@QuarkusTest
@WithInfrastructure
class ApplicationListTest {

    private static final Applicant ONE = Applicant.another();
    private static final Applicant OTHER = Applicant.another();

    @Inject
    Neighbours neighbours;

    private UUID call;

    @BeforeEach
    void publish() {
        Vocabularies.publishTo(neighbours);
        call = aCall().publishTo(neighbours);
    }

    @Test
    void anApplicationMatchesOneOfSeveralStates() {
        String draft = ONE.drafted(call);
        String submitted = ONE.submitted(call);
        String checked = checked(ONE.submitted(call));
        listed(own().queryParam("state", "draft", "formal_check"))
                .body("items.id", equalTo(List.of(id(checked), id(draft))));
        listed(own().queryParam("state", "submitted")).body("items.id", equalTo(List.of(id(submitted))));
    }

    @Test
    void theProviderFindsTheApplicationsOfSomeApplicants() {
        String one = ONE.submitted(call);
        String other = OTHER.submitted(call);
        Applicant.another().submitted(call);
        OTHER.drafted(call);
        listed(provided().queryParam("applicant", organisation(ONE), organisation(OTHER)))
                .body("items.id", equalTo(List.of(id(other), id(one))));
        listed(provided().queryParam("applicant", organisation(OTHER))).body("items.id", equalTo(List.of(id(other))));
    }

    @Test
    void noFilterShowsWhatTheCallerDoesNotSee() {
        ONE.submitted(call);
        listed(OTHER.request()
                        .queryParam("callId", call)
                        .queryParam("applicant", organisation(ONE))
                        .queryParam("q", "skolevei"))
                .body("items", empty());
        listed(OTHER.request()
                        .queryParam("as", "provider")
                        .queryParam("callId", call)
                        .queryParam("applicant", organisation(ONE)))
                .body("items", empty());
    }

    @ParameterizedTest
    @CsvSource({
        "ÅPNE, true",
        "åpn, true",
        "ærlig åpne, true",
        "kommune åpne, true",
        "åpne bad, false",
        "100%, true",
        "1_0, false",
        "'  ', true",
    })
    void findsPartsOfWordsInTitleAndName(String words, boolean found) {
        String application = ONE.drafted(call);
        ONE.drafted(call);
        ONE.change(application, """
                        {"title":"\\u00c5pne data, 100% \\u00c6RLIG","applicantName":"\\u00d8vre Eiker kommune"}""").then().statusCode(200);
        List<String> ids = listed(own().queryParam("q", words)).extract().path("items.id");
        assertThat(ids.contains(id(application))).isEqualTo(found);
        assertThat(ids).hasSize(words.isBlank() ? 2 : found ? 1 : 0);
    }

    @Test
    void findsWhatHasChangedSince() {
        String one = ONE.drafted(call);
        String other = ONE.drafted(call);
        Instant changedAt = Instant.parse(
                ONE.change(one, "{\"title\":\"Nytt\"}").then().extract().path("changedAt"));
        listed(own().queryParam("changedFrom", changedAt.toString())).body("items.id", equalTo(List.of(id(one))));
        listed(own().queryParam("changedFrom", changedAt.plusNanos(1_000).toString()))
                .body("items", empty());
        listed(own().queryParam("changedFrom", "2026-01-01T00:00:00Z"))
                .body("items.id", equalTo(List.of(id(other), id(one))));
    }

    @ParameterizedTest
    @CsvSource({
        "-createdAt,   draft third second first",
        "changedAt,    third draft first second",
        "-changedAt,   second first draft third",
        "submittedAt,  third first second draft",
        "-submittedAt, draft second first third",
    })
    void sortsInPages(String sort, String expected) {
        String first = ONE.drafted(call);
        String second = ONE.drafted(call);
        String third = ONE.submitted(call);
        String draft = ONE.drafted(call);
        Stream.of(first, second).forEach(path -> ONE.submit(path).then().statusCode(201));
        Map<String, String> ids =
                Map.of("first", id(first), "second", id(second), "third", id(third), "draft", id(draft));
        assertThat(pages(own().queryParam("sort", sort)))
                .isEqualTo(Stream.of(expected.split(" ")).map(ids::get).toList());
    }

    private static List<String> pages(RequestSpecification request) {
        List<String> ids = new ArrayList<>();
        String cursor = null;
        do {
            RequestSpecification page = given().spec(request).queryParam("limit", 1);
            ValidatableResponse answer = listed(cursor == null ? page : page.queryParam("cursor", cursor));
            ids.addAll(answer.extract().path("items.id"));
            cursor = answer.extract().path("next");
        } while (cursor != null);
        return ids;
    }

    @Test
    void aCursorBelongsToItsFilters() {
        Stream.generate(() -> ONE.drafted(call)).limit(2).forEach(path -> {});
        String cursor = listed(own().queryParam("state", "draft", "submitted").queryParam("limit", 1))
                .extract()
                .path("next");
        listed(own().queryParam("state", "submitted", "draft", "draft").queryParam("cursor", cursor))
                .body("items.size()", equalTo(1));
        for (String more : List.of("q", "applicant", "changedFrom", "sort")) {
            String value = switch (more) {
                case "q" -> "skolevei";
                case "applicant" -> organisation(ONE);
                case "changedFrom" -> "2026-01-01T00:00:00Z";
                default -> "-changedAt";
            };
            refused(own().queryParam("state", "draft", "submitted")
                            .queryParam("cursor", cursor)
                            .queryParam(more, value))
                    .body("errors.pointer", contains("?cursor"));
        }
    }

    @Test
    void countsWhatEachFurtherChoiceWouldLeave() {
        Applicant applicant = Applicant.another();
        UUID otherCall = aCall().entitled("En annen utlysning").publishTo(neighbours);
        applicant.drafted(call);
        applicant.submitted(call);
        applicant.submitted(call);
        applicant.submitted(otherCall);
        applicant.change(applicant.drafted(otherCall), "{\"title\":\"Noe annet\"}");

        listed(applicant.request().queryParam("limit", 1)).body("facets", nullValue());
        listed(applicant.request().queryParam("facets", true).queryParam("limit", 1))
                .header("Content-Language", "nb")
                .body("items.size()", equalTo(1))
                .body("facets.total", equalTo(5))
                .body("facets.headings", equalTo(Map.of("state", "Status", "callId", "Utlysning")))
                .body(
                        "facets.state.collect { it.value + ' ' + it.label + ' ' + it.count }",
                        contains("submitted Innsendt 3", "draft Utkast 2"))
                .body("facets.callId.value", contains(call.toString(), otherCall.toString()))
                .body("facets.callId.label", contains("En utlysning", "En annen utlysning"))
                .body("facets.callId.count", contains(3, 2));
        listed(applicant
                        .request()
                        .header("Accept-Language", "en")
                        .queryParam("facets", true)
                        .queryParam("q", "skolevei")
                        .queryParam("state", "draft", "rejected")
                        .queryParam("callId", otherCall))
                .body("items", empty())
                .body("facets.total", equalTo(0))
                .body(
                        "facets.state.collect { it.value + ' ' + it.label + ' ' + it.count }",
                        contains("submitted Submitted 1", "draft Draft 0", "rejected Rejected 0"))
                .body("facets.callId.value", contains(call.toString(), otherCall.toString()))
                .body("facets.callId.label", contains("A call", "A call"))
                .body("facets.callId.count", contains(1, 0));
    }

    @Test
    void theFacetsOfAProviderHaveNoDrafts() {
        ONE.drafted(call);
        OTHER.submitted(call);
        listed(provided().queryParam("facets", true))
                .body("facets.total", equalTo(1))
                .body("facets.state.value", contains("submitted"));
        listed(provided().queryParam("facets", true).queryParam("state", "draft"))
                .body("facets.total", equalTo(0))
                .body("facets.state.find { it.value == 'draft' }.count", equalTo(0));
        listed(OTHER.request()
                        .queryParam("as", "provider")
                        .queryParam("callId", UUID.randomUUID())
                        .queryParam("facets", true))
                .body("facets.total", equalTo(0))
                .body("facets.callId[0].label", nullValue())
                .body("facets.callId[0].count", equalTo(0));
    }

    @Test
    void namesTheParametersWithFaults() {
        refused(own().queryParam("state", "draft", "sent")
                        .queryParam("applicant", "123")
                        .queryParam("as", "guest"))
                .body("errors.pointer", containsInAnyOrder("?applicant", "?as", "?state"))
                .body("errors.find { it.pointer == '?state' }.detail", containsString("formal_check"));
        refused(own().queryParam("q", "a ".repeat(13)).queryParam("changedFrom", "1027-01-01T00:00:00Z"))
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        contains("?q too_long", "?changedFrom out_of_range"));
        refused(own().queryParam("q", "a".repeat(201))).body("errors[0].code", equalTo("too_long"));
        refused(own().queryParam(
                                "applicant",
                                Stream.generate(() -> organisation(ONE))
                                        .limit(51)
                                        .toArray()))
                .body("errors[0].code", equalTo("too_many"));
        refused(own().queryParam("sort", "title").header("Accept-Language", "en"))
                .body("errors[0].pointer", equalTo("?sort"))
                .body(
                        "errors[0].detail",
                        containsString("-createdAt, changedAt, -changedAt, submittedAt, -submittedAt"));
        refused(own().queryParam("changedFrom", "yesterday")).body("errors[0].pointer", equalTo("?changedFrom"));
    }

    private RequestSpecification own() {
        return ONE.request().queryParam("callId", call);
    }

    private RequestSpecification provided() {
        return PROVIDER.request().queryParam("as", "provider").queryParam("callId", call);
    }

    private static ValidatableResponse listed(RequestSpecification request) {
        return request.get("/v1/applications").then().statusCode(200);
    }

    private static ValidatableResponse refused(RequestSpecification request) {
        return request.get("/v1/applications").then().statusCode(400);
    }

    private static String checked(String application) {
        PROVIDER.act().post(application + "/formal-check").then().statusCode(200);
        return application;
    }

    private static String organisation(Applicant applicant) {
        return "0192:" + applicant.organisationNumber();
    }

    private static String id(String application) {
        return application.substring(application.lastIndexOf('/') + 1);
    }
}
