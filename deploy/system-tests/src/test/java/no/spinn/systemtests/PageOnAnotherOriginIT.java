package no.spinn.systemtests;

import static io.restassured.RestAssured.given;
import static no.spinn.systemtests.Organisation.DIGITALISATION_AGENCY;
import static no.spinn.systemtests.Organisation.OSLO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.spinn.local.Service;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A page of another origin, in Chromium, does through the gateway what a front end of somebody else does: it reads, matches, follows and
 * applies, by fetch, EventSource and rjsf alone.
 */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
@ExtendWith(SaveLogs.class)
class PageOnAnotherOriginIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern SERVED = Pattern.compile("(?m)^spinn_representations_served_total(?:\\{.*})? (.*)$");
    private static final String SCOPES =
            "spinn:applications spinn:applications.write spinn:matching spinn:matching.write";

    /** Breaks the connections of the browser. */
    private static TcpProxy proxy;

    private static ForeignPage site;
    private static Chromium chromium;
    private static UUID call;

    @BeforeAll
    static void openTheBrowser() throws IOException, InterruptedException {
        site = ForeignPage.serve();
        chromium = Chromium.start(site.argument());
        proxy = TcpProxy.before(RunningSuite.get().settings().gateway().getPort());
        call = opened();
    }

    @AfterAll
    static void closeTheBrowser() throws IOException {
        if (chromium != null) {
            chromium.close();
        }
        if (proxy != null) {
            proxy.close();
        }
        site.close();
    }

    @Test
    void readsTheCatalogueTheSecondTimeFromTheResponseCache() throws IOException {
        Page page = open(ForeignPage.TRUSTED);
        double before = served();
        JsonNode read = after(page, "read");
        assertThat(served()).as("answers of the response cache").isGreaterThan(before);
        for (String time : List.of("first", "second")) {
            JsonNode answer = read.path(time);
            assertThat(answer.path("status").asInt()).isEqualTo(200);
            assertThat(answer.path("headers").properties().stream().map(header -> header.getKey()))
                    .as("what the page can read of the %s answer", time)
                    .contains("etag", "link", "content-language", "ratelimit", "ratelimit-policy", "cache-control");
        }
        assertThat(read.at("/second/body")).isEqualTo(read.at("/first/body"));
        assertThat(read.at("/second/headers/etag")).isEqualTo(read.at("/first/headers/etag"));
        isSilent();
    }

    @Test
    void matchesAProject() throws IOException {
        JsonNode match = after(open(ForeignPage.TRUSTED), "match");
        assertThat(match.path("verdict").asText()).isEqualTo("eligible");
        assertThat(match.path("criteria")).isNotEmpty();
        isSilent();
    }

    @Test
    void followsAWatchAndMissesNothingWhenTheConnectionBreaks() throws IOException {
        Page page = open(ForeignPage.TRUSTED);
        JsonNode followed = after(page, "follow");
        assertThat(followed.at("/ticket/headers/location").asText()).contains("ticket=");
        assertThat(followed.at("/watch/headers/location").asText()).contains("/v1/watches/");
        UUID first = Calls.open();
        awaiting().until(() -> heard(page).contains(first.toString()));
        isSilent();

        proxy.cut();
        UUID meanwhile = Calls.open();
        proxy.mend();
        awaiting().until(() -> heard(page).contains(meanwhile.toString()));
        assertThat(heard(page)).as("each once").containsExactly(first.toString(), meanwhile.toString());
        assertThat(chromium.errors())
                .as("the browser complains of the stream that broke, and of nothing else")
                .allMatch(error -> error.contains("/matches/stream?ticket="));
        remove(followed.at("/watch/body/id").asText());
    }

    /** Other tests count who is notified. */
    private static void remove(String watch) {
        given().header("Authorization", "Bearer " + RunningSuite.token("958935420", SCOPES))
                .delete(RunningSuite.get().settings().address(Service.MATCHING).resolve("/v1/watches/" + watch))
                .then()
                .statusCode(204);
    }

    @Test
    void appliesThroughAFormThatALibraryDraws() throws IOException {
        Page page = open(ForeignPage.TRUSTED);
        after(page, "form");
        submit(page);
        Locator need = page.getByLabel("What do you need?");
        assertThat(need.evaluate("field => field.validity.valueMissing"))
                .as("a question that must be answered")
                .isEqualTo(true);
        assertThat(page.locator("#told-apply").count()).as("applications").isZero();
        need.fill("Safer ways to school.");
        page.getByText("Pilot", new Page.GetByTextOptions().setExact(true)).click();
        page.getByLabel("Number of schools").fill("3");
        submit(page);

        JsonNode applied = told(page, "apply");
        assertThat(applied.at("/drafted/status").asInt()).isEqualTo(201);
        assertThat(applied.at("/filled/status").asInt()).isEqualTo(200);
        assertThat(applied.at("/submitted/status").asInt()).isEqualTo(201);
        assertThat(applied.at("/submitted/body/snapshotSha256").asText()).hasSize(64);
        JsonPath stored = OSLO.to(Service.APPLICATIONS)
                .get("/v1/applications/{id}", applied.at("/drafted/body/id").asText())
                .jsonPath();
        assertThat(stored.getString("state")).isEqualTo("submitted");
        assertThat(stored.getMap("answers"))
                .isEqualTo(Map.of("need", "Safer ways to school.", "kind", "pilot", "schools", 3));
        isSilent();
    }

    @Test
    void readsAProblem() throws IOException {
        JsonNode refused = after(open(ForeignPage.TRUSTED), "nothing");
        assertThat(refused.path("status").asInt()).isEqualTo(404);
        assertThat(refused.at("/body/code").asText()).isEqualTo("SPINN-KIT-0005");
    }

    @Test
    void ofAnOriginThatIsNotTrustedReadsOnlyWhatIsPublic() throws IOException {
        Page page = open(ForeignPage.STRANGE);
        assertThat(after(page, "match").path("verdict").asText()).isEqualTo("eligible");
        assertThat(after(page, "own")).isEqualTo(JSON.readTree("{\"error\":\"TypeError\"}"));
        assertThat(after(open(ForeignPage.TRUSTED), "own").path("status").asInt())
                .as("the same request of a page that is trusted")
                .isEqualTo(200);
    }

    private static Page open(String origin) {
        chromium.forget();
        Page page = chromium.page();
        String token = RunningSuite.token("958935420", SCOPES);
        page.navigate("%s/?api=http://127.0.0.1:%d&call=%s&run=%s#%s"
                .formatted(origin, proxy.port(), call, UUID.randomUUID(), token));
        return page;
    }

    private static void submit(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Submit"))
                .click();
    }

    /** What the page tells after one of its buttons was pressed. */
    private static JsonNode after(Page page, String button) throws IOException {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        return told(page, button);
    }

    private static JsonNode told(Page page, String what) throws IOException {
        Locator told = page.locator("#told-" + what);
        told.waitFor();
        return JSON.readTree(told.textContent());
    }

    /** The calls of the events that the page has received. */
    private static List<String> heard(Page page) throws IOException {
        return JSON.readTree(page.locator("#heard").textContent()).findValuesAsText("call");
    }

    /** In this thread, since a page belongs to one. */
    private static ConditionFactory awaiting() {
        return await().atMost(Calls.PATIENCE).pollInSameThread();
    }

    private static void isSilent() {
        assertThat(chromium.errors()).as("errors of the console").isEmpty();
        assertThat(chromium.exceptions()).as("exceptions of the page").isEmpty();
    }

    private static double served() {
        String metrics = given().baseUri(RunningSuite.get()
                        .settings()
                        .management(Service.INSTRUMENTS)
                        .toString())
                .get("/q/metrics")
                .asString();
        Matcher sample = SERVED.matcher(metrics);
        assertThat(sample.find()).isTrue();
        return Double.parseDouble(sample.group(1));
    }

    /** An open call that asks the questions of the documentation. */
    private static UUID opened() throws IOException {
        Instant opensAt = Calls.soon();
        JsonNode draft = JSON.readTree(Calls.draft(Calls.stimulab(), opensAt, opensAt.plus(30, ChronoUnit.DAYS)));
        ((ObjectNode) draft).set("form", FormsIT.example());
        UUID scheduled = Calls.scheduled(draft.toString());
        await().atMost(Calls.PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> Calls.isMatched(scheduled) && isKnownToApplications(scheduled));
        return scheduled;
    }

    private static boolean isKnownToApplications(UUID call) {
        return DIGITALISATION_AGENCY
                        .to(Service.APPLICATIONS)
                        .get("/v1/calls/{id}/assessors", call)
                        .statusCode()
                == 200;
    }
}
