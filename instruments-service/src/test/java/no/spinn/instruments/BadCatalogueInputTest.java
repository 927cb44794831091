package no.spinn.instruments;

import static io.restassured.RestAssured.given;
import static no.spinn.instruments.catalogue.call.api.CallRequests.COUNCIL;
import static no.spinn.instruments.catalogue.call.api.CallRequests.aCall;
import static no.spinn.instruments.catalogue.call.api.CallRequests.anEligibilityCriterion;
import static no.spinn.instruments.catalogue.call.api.CallRequests.as;
import static no.spinn.instruments.catalogue.call.api.CallRequests.create;
import static no.spinn.instruments.catalogue.call.api.CallRequests.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.spinn.kit.testing.Tokens;
import no.spinn.kit.testing.WithInfrastructure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every invalid request gets a quick response with its faults, and stores nothing. */
@QuarkusTest
@WithInfrastructure
class BadCatalogueInputTest {

    /** Generous for a busy machine, and far below the time of an algorithm of quadratic cost. */
    private static final long SOON = 2_000;

    private static final String FORM = "/form/properties/a/pattern";

    @Inject
    EntityManager database;

    private long kept;

    @BeforeEach
    void countWhatIsKept() {
        aCall(); // the very first request takes longer
        kept = kept();
    }

    @AfterEach
    void nothingIsKept() {
        assertThat(kept()).isEqualTo(kept);
    }

    @Test
    void refusesAConditionOfAThousandLevels() {
        String condition =
                "{\"not\":".repeat(1_000) + "{\"fact\":\"project.doctoral\",\"equals\":true}" + "}".repeat(1_000);
        malformed(send(written(
                "criteria",
                "[{\"kind\":\"eligibility\",\"text\":{\"nb\":\"Dypt\"},\"condition\":%s}]".formatted(condition))));
    }

    @ParameterizedTest
    @ValueSource(ints = {13, 100})
    void refusesAConditionThatIsTooDeep(int levels) {
        Map<String, ?> condition = Map.of("fact", "project.doctoral", "equals", true);
        for (int i = 1; i < levels; i++) {
            condition = Map.of("not", condition);
        }
        faulty(create(withCondition(condition)), "/criteria/0/condition" + "/not".repeat(12));
    }

    @Test
    void refusesAConditionOfTenThousandTests() {
        List<?> tests = Collections.nCopies(10_000, Map.of("fact", "project.doctoral", "equals", true));
        faulty(create(withCondition(Map.of("any", tests))), "/criteria/0/condition/any");
        List<?> nested = Collections.nCopies(100, Map.of("any", tests.subList(0, 100)));
        faulty(create(withCondition(Map.of("all", nested))), "/criteria/0/condition/all/2/any/0");
    }

    @Test
    void refusesTenThousandCriteria() {
        Map<String, ?> test = Map.of("fact", "project.doctoral", "equals", true);
        faulty(
                create(with(aCall(), "criteria", Collections.nCopies(2_000, anEligibilityCriterion(test)))),
                "/criteria");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "[",
                "a**",
                "a{2,1}",
                "\\",
                "(?=a)b",
                "(?<!a)b",
                "(a)\\1",
                "a{1001}",
                "((a{100}){100}){100}",
                "(((((((((a{9}){9}){9}){9}){9}){9}){9}){9}){9})",
                "(a?){999}b"
            })
    void refusesAPatternThatCannotBeMatchedInLinearTime(String pattern) {
        faulty(create(with(aCall(), "form", formWith(Map.of("type", "string", "pattern", pattern)))), FORM);
    }

    @Test
    void refusesAPatternOfManyCharacters() {
        faulty(create(with(aCall(), "form", formWith(Map.of("type", "string", "pattern", "a".repeat(201))))), FORM);
    }

    static Stream<Map<String, ?>> formsThatReachOut() {
        String elsewhere = "https://evil.example/schema";
        return Stream.of(
                Map.of("$ref", elsewhere),
                Map.of("$dynamicRef", elsewhere),
                Map.of("$recursiveRef", elsewhere),
                Map.of("$ref", "file:///etc/passwd"),
                Map.of("$ref", "//evil.example/schema#"),
                Map.of("$schema", elsewhere),
                Map.of("$id", elsewhere));
    }

    @ParameterizedTest
    @MethodSource("formsThatReachOut")
    void refusesAFormThatReachesOut(Map<String, ?> question) {
        String keyword = question.keySet().iterator().next();
        Map<String, Object> text = new HashMap<>(question);
        text.put("type", "string");
        faulty(create(with(aCall(), "form", formWith(text))), "/form/properties/a/" + keyword);
        faulty(
                create(with(
                        aCall(),
                        "form",
                        Map.of(
                                "type",
                                "object",
                                keyword,
                                question.values().iterator().next()))),
                "/form/" + keyword);
    }

    @Test
    void refusesAFormThatIsTooLarge() {
        Map<String, ?> deep = Map.of("type", "string");
        for (int i = 0; i < 40; i++) {
            deep = Map.of("not", deep);
        }
        faulty(create(with(aCall(), "form", formWith(deep))), "/form");
        faulty(create(with(aCall(), "form", formWith(Map.of("enum", Collections.nCopies(6_000, "a"))))), "/form");
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999999999999999999999999999999", "0.1234567890123", "-1", "1.5"})
    void refusesANumberThatNoProjectHas(String number) {
        Response answer = send(written("criteria", """
                [{"kind":"eligibility","text":{"nb":"Tall"},"condition":{"fact":"project.durationMonths","atMost":%s}}]""".formatted(number)));
        faulty(answer, "/criteria/0/condition/atMost");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999", "-1e999999", "1e-999999", "1e2147483647"})
    void refusesNumbersThatCannotBeKept(String number) {
        unstorable(send(written("criteria", """
                        [{"kind":"eligibility","text":{"nb":"Tall"},"condition":{"fact":"project.durationMonths","atMost":%s}}]""".formatted(number))), "/criteria/0/condition/atMost");
        unstorable(
                send(written(
                        "form",
                        "{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"number\",\"maximum\":%s}}}"
                                .formatted(number))),
                "/form/properties/a/maximum");
    }

    @Test
    void refusesNumbersOfFourHundredDigits() {
        malformed(send(written("form", "{\"type\":\"object\",\"maxProperties\":%s}".formatted("9".repeat(400)))));
        malformed(send(written("opensAt", "9".repeat(400))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+99999-01-01T00:00:00Z",
                "0000-01-01T00:00:00Z",
                "1999-12-31T00:00:00Z",
                "2200-01-01T00:00:01Z",
                "-0001-01-01T00:00:00Z"
            })
    void refusesATimeInAnotherAge(String time) {
        Response answer = create(with(aCall(), "opensAt", time));
        faulty(answer, "/opensAt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"99999-01-01T00:00:00Z", "2027-03-01", "2027-02-30T00:00:00Z", "2027-03-01T12:00:00", "", "now"})
    void refusesATimeThatIsNone(String time) {
        malformedAt(create(with(aCall(), "opensAt", time)), "/opensAt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+99999-01-01", "0000-01-01"})
    void refusesADayInAnotherAge(String day) {
        faulty(create(with(aCall(), "latestEnd", day)), "/latestEnd");
        Map<String, ?> start = Map.of("fact", "project.startDate", "before", day);
        faulty(create(withCondition(start)), "/criteria/0/condition/before");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.005", "-1.00", "1e3", "1,00", "", "9999999999999999", "NaN", "١٢"})
    void refusesWhatIsNoMoney(String amount) {
        Map<String, ?> money = Map.of("amount", amount, "currency", "NOK");
        malformedAt(create(with(aCall(), "budget", money)), "/budget");
        malformedAt(create(with(aCall(), "amountLimits", Map.of("minimum", money))), "/amountLimits/minimum");
        faulty(
                create(withCondition(Map.of("fact", "project.budget.total", "atLeast", money))),
                "/criteria/0/condition/atLeast");
    }

    @Test
    void refusesAllTermsThatCannotBeJudgedAtOnce() {
        Map<String, @Nullable Object> call = aCall();
        call.put("budget", Map.of("amount", "5000000.00", "currency", "NOK"));
        call.put("amountLimits", Map.of("maximum", Map.of("amount", "100.00", "currency", "EUR")));
        Map<String, ?> dollars = Map.of("minimum", Map.of("amount", "1.00", "currency", "USD"));
        call.put("grantLimits", List.of(Map.of("applicantType", "municipality", "amounts", dollars)));
        call.put("regions", List.of("46", "99", "Vestland"));
        call.put("themes", List.of("mobility", "Mobility"));
        Response answer = create(call);
        problem(answer).statusCode(422);
        assertThat(answer.jsonPath().<String>getList("errors.collect { it.pointer + ' ' + it.code }"))
                .containsExactlyInAnyOrder(
                        "/amountLimits/maximum mixed_currencies",
                        "/grantLimits/0/amounts/minimum mixed_currencies",
                        "/regions/1 unknown_code",
                        "/regions/2 unknown_code",
                        "/themes/1 unknown_code");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void saysInTheCallersLanguageWhatACodeShouldBe(String language) {
        Response answer = as(COUNCIL)
                .header("Accept-Language", language)
                .body(with(aCall(), "regions", List.of("Vestland")))
                .post("/v1/calls");
        problem(answer)
                .statusCode(422)
                .header("Content-Language", containsString(language))
                .body("errors[0].detail", containsString("46"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nok", "XYZ", "", "KRONER"})
    void refusesMoneyOfNoCurrency(String currency) {
        malformedAt(create(with(aCall(), "budget", Map.of("amount", "1.00", "currency", currency))), "/budget");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Midler 🎉",
                "Midler ❤️",
                "מענקים",
                "منح",
                "Midler \u202Eksel",
                "Midler \u2066ksel",
                "Midler\u200F",
                "To\nlinjer",
                "Tab\tulator",
                "Pip\u0007",
                "C1\u0085"
            })
    void refusesNamesThatDoNotStandInALine(String name) {
        faulty(create(with(aCall(), "title", Map.of("nb", "Midler", "en", name))), "/title/en");
        Map<String, ?> attachment = Map.of("key", "plan", "title", Map.of("nb", name), "mandatory", true);
        faulty(create(with(aCall(), "requiredAttachments", List.of(attachment))), "/requiredAttachments/0/title/nb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\ud83d", "\\ude00", "\\ude00\\ud83d"})
    void refusesWhatIsNoText(String escaped) {
        unstorable(send(written("summary", "{\"nb\":\"For %s alle\"}".formatted(escaped))), "/summary/nb");
        unstorable(send(written("contact", "{\"name\":\"%s\"}".formatted(escaped))), "/contact/name");
        unstorable(send(written("themes", "[\"%s\"]".formatted(escaped))), "/themes/0");
        unstorable(send(written("form", "{\"type\":\"object\",\"title\":\"%s\"}".formatted(escaped))), "/form/title");
        unstorable(send(written("criteria", """
                        [{"kind":"eligibility","text":{"nb":"Kode"},"condition":{"fact":"organisation.sector","equals":"%s"}}]""".formatted(escaped))), "/criteria/0/condition/equals");
    }

    @Test
    void refusesKeysThatAreNoText() {
        unstorable(send(written("form", "{\"type\":\"object\",\"x-\\u0000\":1}")), "/form");
        malformed(send(written("form", "{\"type\":\"object\",\"x-\\ud83d\":1}")));
    }

    @Test
    void refusesAKeyThatIsGivenTwice() {
        malformed(send("{\"instrumentId\":\"%s\",\"title\":{\"nb\":\"A\",\"nb\":\"B\"}}".formatted(UUID.randomUUID())));
        malformed(send(written("form", "{\"type\":\"object\",\"type\":\"object\"}")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "\"call\"", "17", "{", "{}{}", "{'a':1}", "{\"title\":NaN}", "\u0000"})
    void refusesWhatIsNoCall(String body) {
        Response answer = send(body);
        problem(answer);
        assertThat(answer.statusCode()).isIn(400, 422);
    }

    @Test
    void refusesALargeBody() {
        String summary = "{\"nb\":\"%s\"}".formatted("a".repeat(1_100_000));
        problem(send(written("summary", summary))).statusCode(413).body("code", equalTo("SPINN-KIT-0010"));
    }

    @Test
    void refusesALongText() {
        faulty(create(with(aCall(), "summary", Map.of("nb", "a".repeat(900_000)))), "/summary/nb");
        faulty(create(with(aCall(), "title", Map.of("nb", "𝐀".repeat(301)))), "/title/nb");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"tull", "javascript:alert(1)", "ftp://example.org", "https://", "https://ks.no@example.org"})
    void refusesLinksThatLeadToNoPage(String url) {
        faulty(create(with(aCall(), "contact", Map.of("name", "Rådet", "url", url))), "/contact/url");
        faulty(
                create(with(
                        aCall(),
                        "criteria",
                        List.of(Map.of(
                                "kind",
                                "relevance",
                                "text",
                                Map.of("nb", "Nytt"),
                                "source",
                                Map.of("title", "Regler", "url", url),
                                "condition",
                                Map.of("fact", "project.doctoral", "equals", true))))),
                "/criteria/0/source/url");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "application/octet-stream", "multipart/form-data"})
    void refusesWhatIsNotJson(String type) {
        problem(given().auth()
                        .oauth2(Tokens.of(COUNCIL, "spinn:calls.write"))
                        .header("Idempotency-Key", UUID.randomUUID())
                        .header("Content-Type", type)
                        .body("title=Midler".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .post("/v1/calls"))
                .statusCode(415)
                .body("code", equalTo("SPINN-KIT-0011"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AAAA", "x", "%00", "🎉", "../../etc/passwd", "'; DROP TABLE call; --"})
    void refusesACursorThatIsMadeUp(String cursor) {
        for (String list : List.of("/v1/calls", "/v1/instruments", "/v1/facts", "/v1/providers")) {
            invalidCursor(given().queryParam("cursor", cursor).get(list));
        }
    }

    @Test
    void refusesACursorThatIsCutOffOrOfAnotherQuery() {
        String cursor = given().get("/v1/facts?limit=1").path("next");
        given().get("/v1/facts?limit=1&cursor=" + cursor).then().statusCode(200);
        invalidCursor(given().get("/v1/facts?limit=1&cursor=" + cursor.substring(0, cursor.length() - 4)));
        invalidCursor(given().get("/v1/facts?limit=1&type=code&cursor=" + cursor));
        invalidCursor(given().get("/v1/instruments?cursor=" + cursor));
        invalidCursor(given().get("/v1/calls?cursor=" + cursor));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "201", "99999999999", "ten", "1.5"})
    void refusesAPageOfImpossibleSize(String limit) {
        problem(given().queryParam("limit", limit).get("/v1/calls"))
                .statusCode(400)
                .body("code", equalTo("SPINN-KIT-0001"));
    }

    @Test
    void refusesReasonsThatAreNoText() {
        String body = "{\"reason\":\"a\\u0000b\"}";
        String path = "/v1/calls/%s/cancellation";
        Response scheduled = as(COUNCIL).body(body).post(path.formatted("01a209fe-7243-72a0-a8d5-b21d2976a76d"));
        problem(scheduled).statusCode(422).body("errors.pointer", equalTo(List.of("/reason")));
    }

    private static Map<String, @Nullable Object> withCondition(Map<String, ?> condition) {
        return with(aCall(), "criteria", List.of(anEligibilityCriterion(condition)));
    }

    private static Map<String, ?> formWith(Map<String, ?> question) {
        return Map.of("type", "object", "properties", Map.of("a", question));
    }

    /** A valid call with one member that is raw JSON. */
    private static String written(String field, String value) {
        Map<String, @Nullable Object> call = aCall();
        call.remove(field);
        try {
            String rest = new ObjectMapper().writeValueAsString(call);
            return "{\"%s\":%s,%s".formatted(field, value, rest.substring(1));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Response send(String body) {
        return as(COUNCIL).contentType(ContentType.JSON).body(body).post("/v1/calls");
    }

    private static ValidatableResponse problem(Response answer) {
        assertThat(answer.time()).isLessThan(SOON);
        return answer.then()
                .contentType("application/problem+json")
                .body("code", startsWith("SPINN-"))
                .body("traceId", hasNoSpaces());
    }

    private static org.hamcrest.Matcher<String> hasNoSpaces() {
        return org.hamcrest.Matchers.matchesPattern("\\S+");
    }

    private static void malformed(Response answer) {
        problem(answer).statusCode(400).body("code", equalTo("SPINN-KIT-0001"));
    }

    private static void malformedAt(Response answer, String pointer) {
        problem(answer)
                .statusCode(400)
                .body("code", equalTo("SPINN-KIT-0001"))
                .body("errors.pointer", equalTo(List.of(pointer)));
    }

    private static void faulty(Response answer, String pointer) {
        problem(answer)
                .statusCode(422)
                .body("code", equalTo("SPINN-INS-0001"))
                .body("errors.pointer", hasItem(pointer));
    }

    private static void unstorable(Response answer, String pointer) {
        problem(answer)
                .statusCode(422)
                .body("code", equalTo("SPINN-KIT-0012"))
                .body("errors.pointer", hasItem(pointer));
    }

    private static void invalidCursor(Response answer) {
        problem(answer).statusCode(400).body("code", equalTo("SPINN-KIT-0002"));
    }

    private long kept() {
        return QuarkusTransaction.requiringNew()
                .call(() -> (Long) database.createNativeQuery("SELECT count(*) FROM call", Long.class)
                        .getSingleResult());
    }
}
