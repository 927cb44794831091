package no.spinn.instruments.search.api;

import static io.restassured.RestAssured.given;
import static no.spinn.instruments.catalogue.call.api.CallRequests.COUNCIL;
import static no.spinn.instruments.catalogue.call.api.CallRequests.aCallThatOpens;
import static no.spinn.instruments.catalogue.call.api.CallRequests.as;
import static no.spinn.instruments.catalogue.call.api.CallRequests.create;
import static no.spinn.instruments.catalogue.call.api.CallRequests.schedule;
import static no.spinn.instruments.catalogue.call.api.CallRequests.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.spinn.kit.testing.WithInfrastructure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithInfrastructure
class SearchResourceTest {

    private static final Instant TOMORROW = Instant.now().plus(Duration.ofDays(1));

    @ParameterizedTest
    @ValueSource(strings = {"stimulab", "StimuLab", "stimulabb", "stimmulab", "stimul", "STIMULAB"})
    void findsStimuLabHoweverItIsSpelt(String words) {
        given().queryParam("q", words)
                .get("/v1/instruments")
                .then()
                .statusCode(200)
                .body("items[0].slug", equalTo("stimulab"))
                .body("items[0].highlights.title.find { it.match }.text", equalTo("StimuLab"));
    }

    @ParameterizedTest
    @CsvSource({
        "nb, havvindkraftanleggene",
        "nb, Havvindkraftanleggenes",
        "nn, havvindkraftanlegga",
        "en, windfarms",
        "en, windfarm"
    })
    void findsAWordInEachOfItsForms(String language, String word) {
        String id = announced(Map.of(
                "nb",
                "Støtte til havvindkraftanlegg",
                "nn",
                "Stønad til havvindkraftanlegga",
                "en",
                "Support of windfarms"));
        given().header("Accept-Language", language)
                .queryParam("q", word)
                .get("/v1/calls")
                .then()
                .body("items.id", hasItem(id))
                .body("items.find { it.id == '%s' }.highlights.title.any { it.match }".formatted(id), equalTo(true));
    }

    @Test
    void needsEveryWordButNotThoseOfEverySentence() {
        String id = announced(Map.of("nb", "Droner over fjorden ved Haugesund"));
        assertThat(ids("/v1/calls?q=droner i Haugesund")).contains(id);
        assertThat(ids("/v1/calls?q=droner i Kautokeino")).doesNotContain(id);
    }

    @Test
    void marksWhatItFoundInPiecesThatTogetherAreTheText() {
        announced(Map.of("nb", "Sopp & <b>soppforskning</b> for soppen"));
        List<Map<String, Object>> pieces =
                given().queryParam("q", "soppene").get("/v1/calls").jsonPath().getList("items[0].highlights.title");
        assertThat(pieces.stream().map(piece -> piece.get("text")).reduce("", (one, next) -> one + "" + next))
                .isEqualTo("Sopp & <b>soppforskning</b> for soppen");
        assertThat(pieces.stream()
                        .filter(piece -> Boolean.TRUE.equals(piece.get("match")))
                        .map(piece -> piece.get("text")))
                .containsExactly("Sopp", "soppen");
    }

    @Test
    void putsWhatIsCalledSoBeforeWhatMentionsIt() {
        String mentions =
                announcedAs(with(call("Tilskudd til bier"), "summary", Map.of("nb", "Også for humlekasser.")));
        String named = announced(Map.of("nb", "Humlekasser i byen"));
        assertThat(ids("/v1/calls?q=humlekasse")).startsWith(named, mentions);
    }

    @ParameterizedTest
    @ValueSource(strings = {"!!! & | ( :*", "og", "\u202e", "%00", "\ud83d\ude80"})
    void findsNothingInWhatHasNoWords(String words) {
        given().queryParam("q", words).get("/v1/calls").then().statusCode(200).body("items.size()", equalTo(0));
    }

    @Test
    void filtersByWhatSomebodyIsAndWants() {
        String id = announcedAs(with(
                with(with(call("Fjellredning"), "themes", List.of("education")), "regions", List.of("46")),
                "amountLimits",
                Map.of("minimum", nok("100000.00"), "maximum", nok("500000.00"))));
        assertThat(ids("/v1/calls?q=fjellredning&themes=education&themes=mobility&regions=46&amount=100000"))
                .contains(id);
        assertThat(ids("/v1/calls?q=fjellredning&themes=mobility")).doesNotContain(id);
        assertThat(ids("/v1/calls?q=fjellredning&regions=03")).doesNotContain(id);
        assertThat(ids("/v1/calls?q=fjellredning&amount=99999.99")).doesNotContain(id);
        assertThat(ids("/v1/calls?q=fjellredning&amount=500000.01")).doesNotContain(id);
        assertThat(ids("/v1/calls?q=fjellredning&amount=200000&currency=EUR")).doesNotContain(id);
        assertThat(ids("/v1/calls?q=fjellredning&language=nb")).contains(id);
        assertThat(ids("/v1/calls?q=fjellredning&language=en&language=nn")).doesNotContain(id);
    }

    @Test
    void filtersByWhoCanApplyAsTheCriteriaSay() {
        String id = announcedAs(with(
                call("Bare for fylker"),
                "criteria",
                List.of(Map.of(
                        "kind", "eligibility",
                        "text", Map.of("nb", "Fylkeskommune"),
                        "condition", Map.of("fact", "organisation.sector", "equals", "county")))));
        assertThat(ids("/v1/calls?q=fylker&applicantType=county")).contains(id);
        assertThat(ids("/v1/calls?q=fylker&applicantType=municipality&applicantType=company"))
                .doesNotContain(id);
    }

    @Test
    void filtersByDeadlineWithDaysAsTheyAreInNorway() {
        // 23:30 on 31 January in Norway.
        String id = announced(Map.of("nb", "Isbading"), Instant.parse("2031-01-31T22:30:00Z"));
        String always = announced(Map.of("nb", "Isbading hele året"), null);
        assertThat(ids("/v1/calls?q=isbading&closesTo=2031-01-31")).contains(id).doesNotContain(always);
        assertThat(ids("/v1/calls?q=isbading&closesTo=2031-01-30")).doesNotContain(id);
        assertThat(ids("/v1/calls?q=isbading&closesFrom=2031-01-31")).contains(id, always);
        assertThat(ids("/v1/calls?q=isbading&closesFrom=2031-02-01"))
                .contains(always)
                .doesNotContain(id);
    }

    /** The count of each group equals the number of results when a reader chooses it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/instruments?facets=true",
                "/v1/instruments?facets=true&q=offentlig&applicantType=municipality",
                "/v1/calls?facets=true&state=open",
                "/v1/calls?facets=true&state=open&nature=doctoral_grant&language=nb&themes=education"
            })
    void countsWhatEachChoiceWouldLeave(String list) {
        JsonPath facets = given().get(list).jsonPath();
        assertThat(facets.getInt("facets.total")).isEqualTo(all(list).size());
        for (String parameter : List.of("providerId", "nature", "state", "applicantType", "themes", "language")) {
            List<Map<String, Object>> groups = facets.getList("facets." + parameter);
            if (!parameter.equals("themes")) { // most entries have no theme and count in all of them
                assertThat(groups).as(parameter).isNotEmpty();
            }
            for (Map<String, Object> group : groups) {
                String chosen = without(list, parameter) + "&" + parameter + "=" + group.get("value");
                assertThat(all(chosen).size()).as(chosen).isEqualTo(group.get("count"));
            }
        }
    }

    @Test
    void namesEveryGroupThatHasEntries() {
        for (String list : List.of("/v1/instruments?facets=true", "/v1/calls?facets=true")) {
            JsonPath facets = given().header("Accept-Language", "nn").get(list).jsonPath();
            for (String parameter :
                    facets.<String, String>getMap("facets.headings").keySet()) {
                assertThat(facets.getList("facets." + parameter + ".label"))
                        .as(parameter)
                        .doesNotContainNull();
            }
        }
    }

    @Test
    void keepsAChosenGroupThatHasNoEntries() {
        given().header("Accept-Language", "en")
                .get("/v1/calls?facets=true&state=cancelled&regions=56&q=finnesikke")
                .then()
                .body("facets.total", equalTo(0))
                .body("facets.state.find { it.value == 'cancelled' }.count", equalTo(0))
                .body("facets.state.find { it.value == 'cancelled' }.label", equalTo("Cancelled"))
                .body("facets.regions.find { it.value == '56' }.count", equalTo(0));
    }

    @Test
    void namesTheGroupsForPeople() {
        given().header("Accept-Language", "en")
                .get("/v1/instruments?facets=true")
                .then()
                .body("facets.providerId.label", hasItem("Research Council of Norway"))
                .body("facets.applicantType.label", hasItem("Municipality"))
                .body("facets.headings.themes", equalTo("Themes"));
        given().get("/v1/instruments").then().body("facets", nullValue());
    }

    @Test
    void pagesWithoutGapOrRepetitionWhileCallsAreAnnounced() {
        List<String> before = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            before.add(announced(Map.of("nb", "Lyngbrenning nummer " + i), TOMORROW.plus(Duration.ofDays(10 + i))));
        }
        for (String sort : List.of("relevance", "closesAt", "-closesAt", "id", "-id")) {
            List<String> seen = new ArrayList<>();
            String next = "";
            while (next != null) {
                Response page = given().queryParam("q", "lyngbrening")
                        .queryParam("sort", sort)
                        .queryParam("limit", 3)
                        .get("/v1/calls" + (next.isEmpty() ? "" : "?cursor=" + next));
                page.then().statusCode(200);
                seen.addAll(page.jsonPath().getList("items.id"));
                next = page.jsonPath().getString("next");
                // The word is known from now on, so a new query would have other terms than the second page has.
                announced(Map.of("nb", "Lyngbrening og lyngbrenning"), TOMORROW.plus(Duration.ofDays(2)));
            }
            assertThat(seen).as(sort).doesNotHaveDuplicates();
            if (sort.equals("relevance")) {
                assertThat(seen).containsAll(before);
            }
        }
    }

    @Test
    void sortsByDeadlineWithThoseWithoutOneLast() {
        String late = announced(Map.of("nb", "Tareskog"), TOMORROW.plus(Duration.ofDays(90)));
        String never = announced(Map.of("nb", "Tareskog"), null);
        String soon = announced(Map.of("nb", "Tareskog"), TOMORROW.plus(Duration.ofDays(9)));
        assertThat(ids("/v1/calls?q=tareskog&sort=closesAt")).containsExactly(soon, late, never);
        assertThat(ids("/v1/calls?q=tareskog&sort=-id")).containsExactly(soon, never, late);
    }

    @Test
    void findsACallUnderWhatItSaysNow() {
        String id = announced(Map.of("nb", "Reinbeite i nord"));
        as(COUNCIL)
                .body(Map.of("reason", "Avlyst"))
                .post("/v1/calls/%s/cancellation".formatted(id))
                .then()
                .statusCode(200);
        assertThat(ids("/v1/calls?q=reinbeite&state=cancelled")).containsExactly(id);
        assertThat(ids("/v1/calls?q=reinbeite&state=scheduled&state=open")).isEmpty();
    }

    @Test
    void findsNoDrafts() {
        create(call("Gruvegang")).then().statusCode(201);
        assertThat(ids("/v1/calls?q=gruvegang")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/calls?sort=colour, ?sort",
        "/v1/instruments?sort=closesAt, ?sort",
        "/v1/calls?themes=magic, ?themes/0",
        "/v1/calls?applicantType=king, ?applicantType/0",
        "/v1/calls?regions=Oslo, ?regions/0",
        "/v1/calls?regions=46&regions=99, ?regions/1",
        "/v1/instruments?regions=99, ?regions/0",
        "/v1/calls?language=de, ?language",
        "/v1/calls?amount=1.005, ?amount",
        "/v1/calls?amount=1e9, ?amount",
        "/v1/calls?amount=5&currency=XXZ, ?amount",
        "/v1/calls?closesTo=99999-01-01, ?closesTo",
        "/v1/calls?closesFrom=2031-01-02&closesTo=2031-01-01, ?closesTo",
        "/v1/calls?q=a b c d e f g h i j k l m, ?q",
        "/v1/calls?asOf=2027-01-01&q=skole, ?asOf",
        "/v1/calls?asOf=2027-01-01&state=draft, ?state",
        "/v1/calls?state=draft&state=open, ?state",
        "/v1/calls?q=skole&cursor=abc, ?cursor"
    })
    void refusesWhatItDoesNotUnderstandAndSaysWhere(String address, String pointer) {
        given().get(address)
                .then()
                .statusCode(400)
                .body("code", notNullValue())
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void refusesTheCursorOfAnotherQuestion() {
        String next = given().get("/v1/calls?limit=1").jsonPath().getString("next");
        given().get("/v1/calls?limit=1&cursor=" + next).then().statusCode(200);
        for (String other :
                List.of("/v1/calls?q=skole", "/v1/calls?state=open", "/v1/calls?sort=-id", "/v1/instruments?")) {
            given().get(other + (other.endsWith("?") ? "" : "&") + "cursor=" + next)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("SPINN-KIT-0002"));
        }
    }

    private static Map<String, @Nullable Object> call(String title) {
        return with(aCallThatOpens(TOMORROW, TOMORROW.plus(Duration.ofDays(30))), "title", Map.of("nb", title));
    }

    private static String announced(Map<String, String> title) {
        return announcedAs(with(call(""), "title", title));
    }

    private static String announced(Map<String, String> title, @Nullable Instant closesAt) {
        return announcedAs(with(aCallThatOpens(TOMORROW, closesAt), "title", title));
    }

    private static String announcedAs(Map<String, @Nullable Object> call) {
        Response scheduled = schedule(create(call));
        scheduled.then().statusCode(200);
        return scheduled.path("id");
    }

    private static List<String> ids(String address) {
        return given().get(address + "&limit=200").jsonPath().getList("items.id");
    }

    private static List<String> all(String address) {
        List<String> ids = new ArrayList<>();
        String next = "";
        while (next != null) {
            JsonPath page = given().get(address + "&limit=200" + (next.isEmpty() ? "" : "&cursor=" + next))
                    .jsonPath();
            ids.addAll(page.getList("items.id"));
            next = page.getString("next");
        }
        return ids;
    }

    private static String without(String address, String parameter) {
        return address.replaceAll("&" + parameter + "=[^&]*", "");
    }

    private static Map<String, String> nok(String amount) {
        return Map.of("amount", amount, "currency", "NOK");
    }
}
