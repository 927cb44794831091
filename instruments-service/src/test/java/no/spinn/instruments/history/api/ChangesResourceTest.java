package no.spinn.instruments.history.api;

import static io.restassured.RestAssured.given;
import static no.spinn.instruments.catalogue.call.api.CallRequests.COUNCIL;
import static no.spinn.instruments.catalogue.call.api.CallRequests.aCallThatOpens;
import static no.spinn.instruments.catalogue.call.api.CallRequests.as;
import static no.spinn.instruments.catalogue.call.api.CallRequests.create;
import static no.spinn.instruments.catalogue.call.api.CallRequests.schedule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.startsWith;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.spinn.kit.testing.WithInfrastructure;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class ChangesResourceTest {

    private static final Instant TOMORROW = Instant.now().plus(Duration.ofDays(1));

    @Test
    void beginsWithTheFirstChangeThereEverWas() {
        JsonPath first = given().get("/v1/changes?limit=3").jsonPath();
        assertThat(first.getList("items.kind")).containsExactly("fact", "fact", "fact");
        assertThat(first.getList("items.version")).containsExactly(1, 1, 1);
        assertThat(first.getString("items[0].state.label.nn")).isNotBlank();
    }

    @Test
    void tellsTheWholeLifeOfACallWithTheStateAtEachStep() {
        String since = end();
        String id = announced();
        as(COUNCIL)
                .body(Map.of("reason", "Ingen midler"))
                .post("/v1/calls/%s/cancellation".formatted(id))
                .then()
                .statusCode(200);
        List<Map<String, Object>> changes =
                await().atMost(Duration.ofSeconds(10)).until(() -> changesOf(id, since), found -> found.size() == 2);
        assertThat(changes.stream().map(change -> change.get("change"))).containsExactly("scheduled", "cancelled");
        assertThat(changes.stream().map(change -> change.get("version"))).containsExactly(1, 2);
        assertThat(changes.getLast()).containsEntry("reason", "Ingen midler");
        assertThat(changes.getLast().get("state"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("state", "cancelled")
                .containsEntry("cancellationReason", "Ingen midler");
    }

    /** Transactions commit in another order than they begin, and a client that polls often must not miss any. */
    @Test
    void missesNothingAndRepeatsNothingWhileManyChangeAtOnce() throws Exception {
        String cursor = end();
        List<String> announced = new ArrayList<>();
        List<String> heard = new ArrayList<>();
        try (ExecutorService writers = Executors.newFixedThreadPool(8)) {
            var writing = IntStream.range(0, 24)
                    .mapToObj(i -> writers.submit(ChangesResourceTest::announced))
                    .toList();
            for (Instant deadline = Instant.now().plusSeconds(30);
                    heard.size() < 24 && Instant.now().isBefore(deadline); ) {
                JsonPath page = given().get("/v1/changes?kind=call&limit=5&since=" + cursor)
                        .jsonPath();
                page.<Map<String, Object>>getList("items").stream()
                        .filter(change -> "scheduled".equals(change.get("change")))
                        .forEach(change -> heard.add((String) change.get("id")));
                cursor = page.getString("next");
            }
            for (var one : writing) {
                announced.add(one.get());
            }
        }
        assertThat(heard).doesNotHaveDuplicates().containsAll(announced);
    }

    @Test
    void givesACursorToGoOnWithEvenWhenNothingHasChanged() {
        String end = end();
        given().get("/v1/changes?kind=call&since=" + end).then().statusCode(200).body("next.length()", greaterThan(10));
    }

    @Test
    void refusesCursorsThatAreNotItsOwn() {
        String ofAPage = given().get("/v1/calls?limit=1").path("next");
        String ofAnotherKind = given().get("/v1/changes?kind=fact&limit=1").path("next");
        for (String cursor : List.of(ofAPage, ofAnotherKind, "AAAA", "%25")) {
            given().get("/v1/changes?kind=call&since=" + cursor)
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("?since"));
        }
    }

    @Test
    void writesAFeedThatAReaderUnderstands() {
        String id = announced();
        Feed feed = await().atMost(Duration.ofSeconds(10))
                .until(
                        () -> feed("nn"),
                        found -> entries(found).stream()
                                .anyMatch(entry -> alternate(entry).endsWith(id)));
        Entry entry = entries(feed).stream()
                .filter(one -> alternate(one).endsWith(id))
                .findFirst()
                .orElseThrow();
        assertThat(feed.getTitle()).isEqualTo("Endringar i verkemiddel og utlysingar");
        assertThat(feed.getAuthors()).extracting(SyndPerson::getName).containsExactly("Spinn");
        assertThat(entry.getTitle()).isEqualTo("Kunngjord: Doktorgrader om velferd");
        assertThat(entry.getId()).startsWith("urn:uuid:");
        assertThat(entries(feed).stream().map(Entry::getId)).doesNotHaveDuplicates();
    }

    @Test
    void linksToTheAddressThatIsConfiguredWhateverHostIsAskedFor() {
        given().header("Host", "evil.example")
                .get("/v1/changes.atom?kind=provider")
                .then()
                .statusCode(200)
                .contentType("application/atom+xml")
                .body("feed.link.@href", startsWith("http://localhost:"));
    }

    private static Feed feed(String language) {
        Response answer = given().header("Accept-Language", language).get("/v1/changes.atom?kind=call");
        try {
            return (Feed) new WireFeedInput().build(new StringReader(answer.asString()));
        } catch (FeedException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Entry> entries(Feed feed) {
        return feed.getEntries();
    }

    private static String alternate(Entry entry) {
        return entry.getAlternateLinks().getFirst().getHref();
    }

    private static String announced() {
        return schedule(create(aCallThatOpens(TOMORROW, TOMORROW.plus(Duration.ofDays(30)))))
                .path("id");
    }

    private static List<Map<String, Object>> changesOf(String id, String since) {
        List<Map<String, Object>> changes = given().get("/v1/changes?kind=call&limit=200&since=" + since)
                .jsonPath()
                .getList("items");
        return changes.stream().filter(change -> id.equals(change.get("id"))).collect(Collectors.toList());
    }

    /** The cursor after all changes of calls. */
    private static String end() {
        String next = given().get("/v1/changes?kind=call&limit=200").path("next");
        for (String last = ""; !next.equals(last); ) {
            last = next;
            next = given().get("/v1/changes?kind=call&limit=200&since=" + last).path("next");
        }
        return next;
    }
}
