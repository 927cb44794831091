package no.spinn.kit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import no.spinn.kit.testing.Tokens;
import no.spinn.kit.testing.WithInfrastructure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every error is a problem document with a code and the place in the request, and shows no internals. */
@QuarkusTest
@WithInfrastructure
class ProblemsOverHttpTest {

    @Test
    void tellsTheCallerWithoutATokenHowToAuthenticate() {
        problem(given().get("/v1/things/whoami"), 401, "SPINN-KIT-0003")
                .header("WWW-Authenticate", equalTo("Bearer realm=\"spinn\""))
                .body("errors.code", contains("token_missing"));
    }

    @Test
    void refusesAnExpiredToken() {
        String token = Tokens.token()
                .consumer("0192:958935420")
                .scopes("spinn:things")
                .expired()
                .sign();
        problem(bearer(token).get("/v1/things/whoami"), 401, "SPINN-KIT-0003")
                .header("WWW-Authenticate", containsString("error=\"invalid_token\""))
                .body("errors.code", contains("token_expired"));
    }

    @Test
    void refusesATokenOfAnotherIssuer() {
        String token = Tokens.token()
                .consumer("0192:958935420")
                .scopes("spinn:things")
                .issuer("https://elsewhere/")
                .expired()
                .sign();
        invalid(token);
    }

    @Test
    void refusesAForgedSignature() {
        String token =
                Tokens.token().consumer("0192:958935420").scopes("spinn:things").forge();
        invalid(token);
        invalid("not.a.token");
    }

    /** Headers and claims of other types than they have. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"alg\":\"RS256\",\"kid\":7}",
                "{\"alg\":7,\"kid\":\"spinn-test\"}",
                "{\"alg\":\"RS256\",\"kid\":[]}",
                "{\"alg\":\"RS256\",\"kid\":\"spinn-test\",\"crit\":7}",
                "{\"alg\":\"none\",\"kid\":\"spinn-test\"}",
                "{}",
                "[]",
                "7"
            })
    void refusesATokenWithAMadeUpHeader(String header) {
        String good = Tokens.of("958935420", "spinn:things");
        invalid(Base64.getUrlEncoder().withoutPadding().encodeToString(header.getBytes(StandardCharsets.UTF_8))
                + good.substring(good.indexOf('.')));
    }

    @Test
    void refusesATokenThatNamesNoOrganisation() {
        invalid(Tokens.token().scopes("spinn:things").sign());
    }

    @Test
    void refusesATokenWithAnOrganisationNumberThatCannotBe() {
        String token =
                Tokens.token().consumer("0192:123456789").scopes("spinn:things").sign();
        invalid(token);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0192:000000000", "0192:012345674"})
    void refusesATokenWithANumberThatNobodyCanHave(String id) {
        invalid(Tokens.token().consumer(id).scopes("spinn:things").sign());
    }

    @Test
    void refusesATokenWithAnOrganisationOfAnotherRegister() {
        invalid(Tokens.token()
                .consumerOf("elsewhere", "0192:958935420")
                .scopes("spinn:things")
                .sign());
    }

    @Test
    void refusesATokenThatIsValidForTooLong() {
        invalid(Tokens.token()
                .consumer("0192:958935420")
                .scopes("spinn:things")
                .validFor(Duration.ofMinutes(61))
                .sign());
    }

    @Test
    void refusesATokenWithoutTheScope() {
        problem(
                        bearer(Tokens.of("958935420", "spinn:other"))
                                .header("Accept-Language", "en")
                                .get("/v1/things/whoami"),
                        403,
                        "SPINN-KIT-0004")
                .header(
                        "WWW-Authenticate",
                        equalTo("Bearer realm=\"spinn\", error=\"insufficient_scope\", scope=\"spinn:things\""))
                .body("errors.code", contains("insufficient_scope"))
                .body("errors.detail", contains("the token lacks the scope spinn:things"));
    }

    @Test
    void readsConsumerAndSupplierFromATokenWithoutSubject() {
        String token = Tokens.token()
                .consumer("0192:958935420")
                .supplier("0192:991825827")
                .scopes("spinn:things")
                .sign();
        bearer(token).get("/v1/things/whoami").then().statusCode(200).body(equalTo("0192:958935420 0192:991825827"));
    }

    @Test
    void answersAnUnknownPathWithAProblem() {
        problem(given().get("/v1/nothing"), 404, "SPINN-KIT-0005").body("instance", equalTo("/v1/nothing"));
    }

    @Test
    void answersAMalformedIdentifierLikeAnUnknownOne() {
        problem(writer().get("/v1/things/not-a-uuid"), 404, "SPINN-KIT-0005");
    }

    @Test
    void answersAMethodThatIsNotThere() {
        problem(given().delete("/v1/things/greeting"), 405, "SPINN-KIT-0006").header("Allow", "GET, HEAD, OPTIONS");
        problem(given().delete("/v1/things"), 405, "SPINN-KIT-0006").header("Allow", "GET, HEAD, OPTIONS, POST");
    }

    @Test
    void answersAMediaTypeThatCannotBeProduced() {
        problem(given().accept("image/png").get("/v1/problem-types"), 406, "SPINN-KIT-0007");
    }

    @Test
    void answersAMediaTypeThatCannotBeRead() {
        problem(creating().contentType("text/csv").body("a,b").post("/v1/things"), 415, "SPINN-KIT-0011");
    }

    @Test
    void refusesATenMegabyteBody() throws IOException, InterruptedException {
        assertThat(post(HttpRequest.BodyPublishers.ofByteArray(new byte[10_000_000])))
                .contains("413", "application/problem+json", "SPINN-KIT-0010");
    }

    @Test
    void refusesATenMegabyteBodyOfUnknownLength() throws IOException, InterruptedException {
        byte[] large = ("{\"name\":\"" + "x".repeat(10_000_000)).getBytes(StandardCharsets.UTF_8);
        assertThat(post(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large))))
                .contains("413", "application/problem+json", "SPINN-KIT-0010");
    }

    @Test
    void hidesItsInsidesWhenItFails() {
        problem(given().get("/v1/things/broken"), 500, "SPINN-KIT-0015")
                .body(not(containsString("secret")))
                .body(not(containsString("Exception")));
    }

    @Test
    void asksToComeBackWhenTheDatabaseIsLostAtTheCommit() {
        problem(given().get("/v1/things/lost-at-commit"), 503, "SPINN-KIT-0016").header("Retry-After", "2");
    }

    @Test
    void keepsTheTraceOfTheCaller() {
        String trace = "0af7651916cd43dd8448eb211c80319c";
        problem(
                        given().header("traceparent", "00-" + trace + "-b7ad6b7169203331-01")
                                .get("/v1/nothing"),
                        404,
                        "SPINN-KIT-0005")
                .body("traceId", equalTo(trace));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{                                          |                | not_json",
                "[]                                         |                | wrong_type",
                "{\"name\":\"n\",\"parts\":[]} x            |                | not_json",
                "{\"name\":\"n\",\"parts\":[],\"extra\":1}  | /extra         | unknown_field",
                "{\"name\":7,\"parts\":[]}                  | /name          | wrong_type",
                "{\"name\":\"n\",\"parts\":{}}              | /parts         | wrong_type",
                "{\"name\":\"n\",\"parts\":[],\"count\":\"3\"} | /count      | wrong_type",
                "{\"name\":\"n\",\"parts\":[],\"count\":1.5}   | /count      | wrong_type",
                "{\"name\":\"n\",\"parts\":[{\"label\":[]}]}   | /parts/0/label | wrong_type",
                "{\"name\":\"n\",\"parts\":[],\"colour\":\"pink\"} | /colour | wrong_value",
                "{\"name\":\"n\",\"parts\":[],\"at\":\"yesterday\"} | /at    | wrong_value",
                "{\"name\":\"n\",\"parts\":[],\"price\":{\"amount\":\"1.234\",\"currency\":\"NOK\"}} | /price | wrong_value",
                "{\"name\":\"n\",\"parts\":[],\"price\":{\"amount\":5,\"currency\":\"NOK\"}} | /price/amount | wrong_type",
            })
    void pointsToWhatCannotBeRead(String body, String pointer, String code) {
        problem(creating().body(body).post("/v1/things"), 400, "SPINN-KIT-0001")
                .body("errors[0].pointer", equalTo(pointer == null ? "" : pointer))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void refusesAFieldThatIsGivenTwice() {
        problem(
                creating().body("{\"name\":\"a\",\"name\":\"b\",\"parts\":[]}").post("/v1/things"),
                400,
                "SPINN-KIT-0001");
    }

    @Test
    void refusesANestingThatServesNobody() throws IOException, InterruptedException {
        assertThat(post(HttpRequest.BodyPublishers.ofString("[".repeat(100_000))))
                .contains("400", "SPINN-KIT-0001");
    }

    @Test
    void namesEveryFaultAtOnce() {
        problem(
                        creating()
                                .body("{\"name\":\" \",\"parts\":[{\"label\":\"\"},{\"label\":\"x\"},{}]}")
                                .post("/v1/things"),
                        422,
                        "SPINN-KIT-0012")
                .body("errors.pointer", hasItems("/name", "/parts/0/label", "/parts/2/label"))
                .body("errors.code", hasItem("not_blank"));
    }

    @Test
    void namesTheFaultsOfAllStagesAtOnce() {
        String unreadable = """
                {"name":"nameless","parts":[{"label":" "},{"label":7},{"label":"x","colour":"red"}],"count":"one","at":"yesterday",
                 "price":{"amount":5,"currency":"NOK"},"extra":1}""";
        Map<String, String> found = new TreeMap<>();
        problem(creating().body(unreadable).post("/v1/things"), 400, "SPINN-KIT-0001")
                .extract()
                .jsonPath()
                .<Map<String, String>>getList("errors")
                .forEach(fault -> found.put(fault.get("pointer"), fault.get("code")));
        assertThat(found)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "/parts/1/label", "wrong_type",
                        "/parts/2/colour", "unknown_field",
                        "/count", "wrong_type",
                        "/at", "wrong_value",
                        "/price/amount", "wrong_type",
                        "/extra", "unknown_field",
                        "/parts/0/label", "not_blank",
                        "/name", "contradictory"));
        problem(creating().body("{\"name\":\"nameless\",\"parts\":[{}]}").post("/v1/things"), 422, "SPINN-KIT-0012")
                .body("errors.pointer", contains("/parts/0/label", "/name"));
    }

    @Test
    void stopsReadingABodyThatIsWrongEverywhere() {
        String parts = "{\"label\":7},".repeat(20_000);
        problem(
                        creating()
                                .body("{\"name\":\"n\",\"parts\":[" + parts + "{\"label\":\"x\"}]}")
                                .post("/v1/things"),
                        400,
                        "SPINN-KIT-0001")
                .body("errors", hasSize(lessThanOrEqualTo(100)));
    }

    @Test
    void countsTheCharactersOfATextAndNotTheirHalves() {
        String body = "{\"name\":\"%s\",\"parts\":[]}";
        creating()
                .body(body.formatted("😀".repeat(20)))
                .post("/v1/things")
                .then()
                .statusCode(201);
        problem(
                        creating()
                                .header("Accept-Language", "nn")
                                .body(body.formatted("😀".repeat(21)))
                                .post("/v1/things"),
                        422,
                        "SPINN-KIT-0012")
                .body("errors[0].pointer", equalTo("/name"))
                .body("errors[0].code", equalTo("size"))
                .body("errors[0].detail", equalTo("lengda kan vere høgst 20"));
    }

    @Test
    void readsANumberWithoutAFractionAsAnInteger() {
        String body = "{\"name\":\"n\",\"parts\":[],\"count\":%s}";
        creating().body(body.formatted("5000.0")).post("/v1/things").then().statusCode(201);
        problem(creating().body(body.formatted("5000.5")).post("/v1/things"), 400, "SPINN-KIT-0001")
                .body("errors[0].pointer", equalTo("/count"))
                .body("errors[0].code", equalTo("wrong_type"));
    }

    @Test
    void refusesTheCharacterZeroInAnAddress() {
        problem(given().urlEncodingEnabled(false).get("/v1/things/a%00b/file"), 400, "SPINN-KIT-0001");
        problem(given().urlEncodingEnabled(false).get("/v1/things?prefix=a%00b"), 400, "SPINN-KIT-0001");
    }

    @Test
    void refusesWhatCannotBeKeptWhereverItStands() {
        problem(
                        creating()
                                .body("{\"name\":\"a\\u0000\",\"parts\":[{\"label\":\"\\ud800\"}],\"count\":1e999}")
                                .post("/v1/things"),
                        422,
                        "SPINN-KIT-0012")
                .body("errors.pointer", contains("/name", "/parts/0/label", "/count"))
                .body("errors.code", contains("unsupported_character", "unsupported_character", "out_of_range"));
    }

    @Test
    void doesNotLookIntoFiles() {
        String file = "{\"name\":\"\\u0000\"}";
        creating()
                .body(file)
                .put("/v1/things/one/file")
                .then()
                .statusCode(200)
                .body(equalTo(String.valueOf(file.length())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\\t", "\\u00a0", "\\u2003", "\\u3000", "\\ufeff"})
    void refusesANameInWhichThePatternOfTheDocumentFindsNothing(String name) {
        problem(
                        creating()
                                .body("{\"name\":\"%s\",\"parts\":[]}".formatted(name))
                                .post("/v1/things"),
                        422,
                        "SPINN-KIT-0012")
                .body("errors.code", contains("not_blank"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "\\u001d", "\\u0085", "\\u200b"})
    void takesANameInWhichThePatternOfTheDocumentFindsSomething(String name) {
        creating()
                .body("{\"name\":\"%s\",\"parts\":[]}".formatted(name))
                .post("/v1/things")
                .then()
                .statusCode(201);
    }

    @Test
    void answersARefusalWithTheCodeOfTheFeature() {
        problem(creating().body("{\"name\":\"taken\",\"parts\":[]}").post("/v1/things"), 409, "SPINN-TST-0001")
                .body("title", equalTo("Navnet er tatt"));
    }

    @ParameterizedTest
    @CsvSource({
        "nb, Et gyldig bearer-token kreves, det er ikke sendt noe bearer-token",
        "nn, Eit gyldig bearer-token er påkravd, det er ikkje sendt noko bearer-token",
        "en, A valid bearer token is required, no bearer token was sent",
    })
    void speaksTheLanguageOfTheCaller(String language, String title, String fault) {
        problem(given().header("Accept-Language", language).get("/v1/things/whoami"), 401, "SPINN-KIT-0003")
                .header("Content-Language", language)
                .body("title", equalTo(title))
                .body("errors.detail", contains(fault));
    }

    @Test
    void publishesEveryCode() {
        given().get("/v1/problem-types")
                .then()
                .statusCode(200)
                .contentType(ContentType.JSON)
                .body("items.code", hasItems("SPINN-KIT-0001", "SPINN-TST-0001"));
        given().header("Accept-Language", "nn")
                .get("/v1/problem-types/SPINN-TST-0001")
                .then()
                .statusCode(200)
                .header("Content-Language", "nn")
                .header("Vary", containsString("Accept"))
                .body("status", equalTo(409))
                .body("description", equalTo("Ein annan ting har namnet."))
                .body("remedy", equalTo("Vel eit anna namn."));
        String tag = given().get("/v1/problem-types").header("ETag");
        given().header("If-None-Match", tag).get("/v1/problem-types").then().statusCode(304);
    }

    @Test
    void showsPeopleAPage() {
        String browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
        for (String path : List.of("/v1/problem-types", "/v1/problem-types/SPINN-TST-0001")) {
            given().accept(browser)
                    .header("Accept-Language", "en")
                    .get(path)
                    .then()
                    .statusCode(200)
                    .contentType("text/html;charset=UTF-8")
                    .body(containsString("<html lang=\"en\">"))
                    .body(containsString("SPINN-TST-0001 The name is taken"))
                    .body(containsString("Choose another name."))
                    .body(not(containsString("<script")));
        }
        problem(given().accept(browser).get("/v1/problem-types/x"), 404, "SPINN-KIT-0005");
    }

    // REST Assured would keep and print this whole body.
    private static String post(HttpRequest.BodyPublisher body) throws IOException, InterruptedException {
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/v1/things"))
                    .header("Authorization", "Bearer " + Tokens.of("958935420", "spinn:things.write"))
                    .header("Idempotency-Key", "large")
                    .header("Content-Type", "application/json")
                    .POST(body)
                    .build();
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() + " " + answer.headers().map() + " " + answer.body();
        }
    }

    private static void invalid(String token) {
        problem(bearer(token).get("/v1/things/whoami"), 401, "SPINN-KIT-0003")
                .header("WWW-Authenticate", containsString("error=\"invalid_token\""))
                .body("errors.code", contains("token_invalid"));
    }

    private static RequestSpecification bearer(String token) {
        return given().header("Authorization", "Bearer " + token);
    }

    private static RequestSpecification writer() {
        return bearer(Tokens.of("958935420", "spinn:things spinn:things.write"));
    }

    private static RequestSpecification creating() {
        return writer().contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private static ValidatableResponse problem(Response response, int status, String code) {
        return response.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("code", equalTo(code))
                .body("type", equalTo("/v1/problem-types/" + code))
                .body("traceId", matchesPattern("[0-9a-f]{32}"));
    }
}
