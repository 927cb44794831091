package no.spinn.matching.organisation.partner.api;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.spinn.kit.testing.PublishedEvents;
import no.spinn.kit.testing.Tokens;
import no.spinn.kit.testing.WithInfrastructure;
import no.spinn.matching.answer.match.Rulebooks;
import no.spinn.matching.organisation.partner.Listings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class PartnersTest {

    private static final String OSLO = "958935420";
    private static final String BERGEN = "964338531";
    private static final String STAVANGER = "964965226";

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> kafka;

    @Inject
    Rulebooks rulebooks;

    @Inject
    Listings listings;

    @BeforeEach
    void publishTheVocabularyAndForgetTheListings() {
        publishFact("project.themes", "codes", "education", "welfare");
        publishFact("applicant.role", "code", "applicant", "pilot_customer");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> rulebooks
                        .current()
                        .vocabulary()
                        .facts()
                        .keySet()
                        .containsAll(Set.of("project.themes", "applicant.role")));
        QuarkusTransaction.requiringNew().run(listings::deleteAll);
    }

    @Test
    void findsListingsThatShareAThemeAndComplementTheRole() {
        String both = listing(BERGEN, "NO", "[\"education\",\"welfare\"]", "[\"pilot_customer\"]", "[\"applicant\"]");
        String abroad = listing(STAVANGER, "DK", "[\"education\"]", "[\"pilot_customer\"]", "[]");
        String same = listing(STAVANGER, "NO", "[\"education\"]", "[\"applicant\"]", "[]");
        String otherTheme = listing(BERGEN, "NO", "[\"welfare\"]", "[\"pilot_customer\"]", "[\"applicant\"]");
        String own = listing(OSLO, "NO", "[\"education\"]", "[\"pilot_customer\"]", "[\"applicant\"]");
        String profile = profile("{\"project.themes\":[\"education\"],\"applicant.role\":\"applicant\"}");

        find(profile, "")
                .statusCode(200)
                .body("items.listingId", contains(both, abroad))
                .body("items.listingId", not(hasItems(same, otherTheme, own)))
                .body("items[0].fit", equalTo(1.0f))
                .body("items[0].sharedThemes", contains("education"))
                .body("items[0].seeksYourRole", equalTo(true))
                .body("items[0].otherRoles", contains("pilot_customer"))
                .body("items[1].fit", equalTo(0.7f))
                .body("items[1].seeksYourRole", equalTo(false))
                .body("items[0].contact", nullValue());
        find(profile, "?notCountry=NO").body("items.listingId", contains(abroad));
        find(profile, "?country=NO").body("items.listingId", contains(both));
        String next = find(profile, "?limit=1")
                .body("items.listingId", contains(both))
                .extract()
                .path("next");
        find(profile, "?limit=1&cursor=" + next)
                .body("items.listingId", contains(abroad))
                .body("next", nullValue());
    }

    @Test
    void refusesCountriesThatDoNotExist() {
        String profile = profile("{\"project.themes\":[\"education\"]}");
        find(profile, "?country=XX&notCountry=ZZ")
                .statusCode(400)
                .body("errors.pointer", contains("?country", "?notCountry"))
                .body("errors.code", contains("unknown_code", "unknown_code"));
    }

    @Test
    void refusesAProfileWithoutThemes() {
        find(profile("{}"), "").statusCode(409).body("code", equalTo("SPINN-MAT-0044"));
        String someone = listing(BERGEN, "NO", "[\"education\"]", "[\"applicant\"]", "[]");
        find(profile("{\"project.themes\":[\"education\"]}"), "")
                .body("items.listingId", contains(someone))
                .body("items[0].seeksYourRole", nullValue());
        as(BERGEN)
                .get("/v1/profiles/%s/partners".formatted(profile("{}")))
                .then()
                .statusCode(404);
    }

    @Test
    void disclosesContactAddressesOnceBothHaveAgreed() {
        String listing = listing(BERGEN, "NO", "[\"education\"]", "[\"applicant\"]", "[]");
        Response asked = ask(OSLO, listing);
        asked.then().statusCode(201).body("state", equalTo("requested")).body("contact", nullValue());
        String contact = "/v1/partner-contacts/" + asked.path("id");
        ask(OSLO, listing).then().statusCode(409).body("code", equalTo("SPINN-MAT-0041"));
        as(BERGEN)
                .get("/v1/partner-contacts?as=asked")
                .then()
                .body("items.id", hasItem(asked.<String>path("id")))
                .body("items[0].message", equalTo("Together?"))
                .body("items[0].contact", nullValue());
        as(STAVANGER).get(contact).then().statusCode(404);
        act(STAVANGER, contact + "/acceptance").then().statusCode(404);
        act(OSLO, contact + "/acceptance").then().statusCode(403);

        act(BERGEN, contact + "/acceptance").then().statusCode(200).body("contact", equalTo("asker@example.org"));
        as(OSLO).get(contact).then().body("state", equalTo("accepted")).body("contact", equalTo("listing@example.org"));
        act(BERGEN, contact + "/refusal").then().statusCode(409).body("code", equalTo("SPINN-MAT-0042"));
        as(OSLO).get("/v1/partner-contacts?as=asker").then().body("items[0].contact", equalTo("listing@example.org"));
    }

    @Test
    void disclosesNoContactAddressAfterARefusal() {
        String listing = listing(BERGEN, "NO", "[\"education\"]", "[\"applicant\"]", "[]");
        String contact = "/v1/partner-contacts/" + ask(OSLO, listing).path("id");
        act(BERGEN, contact + "/refusal").then().statusCode(200).body("contact", nullValue());
        as(OSLO).get(contact).then().body("state", equalTo("refused")).body("contact", nullValue());
        ask(OSLO, listing).then().statusCode(409);
        ask(BERGEN, listing).then().statusCode(422);
        ask(OSLO, UUID.randomUUID().toString()).then().statusCode(404);
    }

    @Test
    void isChangedAndRemovedOnlyByItsOwner() {
        String listing = "/v1/partner-listings/" + listing(BERGEN, "NO", "[\"education\"]", "[\"applicant\"]", "[]");
        as(OSLO).get(listing).then().statusCode(404);
        as(OSLO).header("If-Match", "*").delete(listing).then().statusCode(404);
        as(BERGEN)
                .body(body("SE", "[\"welfare\"]", "[]", "[]"))
                .put(listing)
                .then()
                .statusCode(428);
        String tag = as(BERGEN).get(listing).header("ETag");
        as(BERGEN)
                .header("If-Match", tag)
                .body(body("SE", "[\"welfare\"]", "[]", "[]"))
                .put(listing)
                .then()
                .statusCode(200)
                .body("country", equalTo("SE"));
        as(BERGEN).header("If-Match", tag).delete(listing).then().statusCode(412);
        as(BERGEN).header("If-Match", "*").delete(listing).then().statusCode(204);
        as(BERGEN).get("/v1/partner-listings").then().body("items", empty());
    }

    @Test
    void namesEveryFault() {
        create(BERGEN, body("XX", "[\"nonsense\"]", "[\"king\"]", "[]"))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/country", "/themes", "/roles"));
        create(BERGEN, body("no", "[]", "[]", "[]")).then().statusCode(422);
        create(BERGEN, "{}").then().statusCode(422);
    }

    @Test
    void anybodyReadsWhatIsOpenToAllWithoutContactAddresses() {
        listing(OSLO, "NO", "[\"education\"]", "[\"applicant\"]", "[]");
        String first = open(BERGEN);
        String second = open(STAVANGER);
        ValidatableResponse page = given().get("/v1/partners?limit=1").then().statusCode(200);
        page.body("items.listingId", contains(second))
                .body("items[0].organisation", equalTo("0192:" + STAVANGER))
                .body("items[0].themes", contains("education"))
                .body("items[0].contact", nullValue())
                .header("Cache-Control", containsString("public"))
                .header("Access-Control-Allow-Origin", "*");
        given().get("/v1/partners?limit=1&cursor=" + page.extract().path("next"))
                .then()
                .body("items.listingId", contains(first))
                .body("next", nullValue());
        given().header("If-None-Match", page.extract().header("ETag"))
                .get("/v1/partners?limit=1")
                .then()
                .statusCode(304);
    }

    @Test
    void whatIsClosedAgainIsReadByNobodyWithoutAToken() {
        String listing = "/v1/partner-listings/" + open(BERGEN);
        as(BERGEN).get(listing).then().body("openToAll", equalTo(true));
        as(BERGEN)
                .header("If-Match", "*")
                .body(body("NO", "[\"education\"]", "[]", "[]"))
                .put(listing)
                .then()
                .statusCode(200)
                .body("openToAll", equalTo(false));
        given().get("/v1/partners").then().statusCode(200).body("items", empty());
    }

    @Test
    void refusesAddressesInWhatIsOpenToAll() {
        String named =
                openBody().replace("Works on it", "Write to kari@example.org").replace("Somebody", "a@b");
        create(BERGEN, named)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/name", "/description"))
                .body("errors.code", contains("address_not_allowed", "address_not_allowed"));
        create(BERGEN, named.replace("true", "false")).then().statusCode(201);
    }

    private static String open(String organisation) {
        Response created = create(organisation, openBody());
        created.then().statusCode(201);
        return created.path("id");
    }

    private static String openBody() {
        return body("NO", "[\"education\"]", "[]", "[]").replace("}", ",\"openToAll\":true}");
    }

    private void publishFact(String id, String type, String first, String second) {
        new PublishedEvents(kafka)
                .publish("spinn.facts.v1", "no.spinn.fact.published.v1", id, 1, """
                    {"id":"%s","type":"%s","codes":[{"code":"%s"},{"code":"%s"}],
                     "label":{"en":"It"},"question":{"en":"What about it?"},"help":{"en":"Ask"}}\
                    """.formatted(id, type, first, second));
    }

    private static String listing(String organisation, String country, String themes, String roles, String seeks) {
        Response created = create(organisation, body(country, themes, roles, seeks));
        created.then().statusCode(201);
        return created.path("id");
    }

    private static Response create(String organisation, String body) {
        return as(organisation)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .post("/v1/partner-listings");
    }

    private static String body(String country, String themes, String roles, String seeks) {
        return """
            {"name":"Somebody","country":"%s","description":"Works on it","themes":%s,"roles":%s,"seeks":%s,
             "contact":"listing@example.org"}\
            """.formatted(country, themes, roles, seeks);
    }

    private static String profile(String facts) {
        return as(OSLO).header("Idempotency-Key", UUID.randomUUID())
                .body("{\"name\":\"p\",\"facts\":%s}".formatted(facts))
                .post("/v1/profiles")
                .path("id");
    }

    private static ValidatableResponse find(String profile, String query) {
        return as(OSLO).get("/v1/profiles/%s/partners%s".formatted(profile, query))
                .then();
    }

    private static Response ask(String organisation, String listing) {
        return as(organisation)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(
                        "{\"listingId\":\"%s\",\"name\":\"Asker\",\"message\":\"Together?\",\"contact\":\"asker@example.org\"}"
                                .formatted(listing))
                .post("/v1/partner-contacts");
    }

    private static Response act(String organisation, String path) {
        return as(organisation).header("Idempotency-Key", UUID.randomUUID()).post(path);
    }

    private static RequestSpecification as(String organisation) {
        return given().header(
                        "Authorization", "Bearer " + Tokens.of(organisation, "spinn:matching spinn:matching.write"))
                .contentType(ContentType.JSON);
    }
}
