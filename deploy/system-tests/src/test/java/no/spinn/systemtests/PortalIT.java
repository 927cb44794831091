package no.spinn.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The portal's pages in a browser, before the running suite. */
@ExtendWith(SaveLogs.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PortalIT {

    private static final URI PORTAL = RunningSuite.get().settings().gateway();

    /** The long form looks at every page in every language in every way. */
    private static final boolean ALL = "all".equals(System.getProperty("spinn.portal"));

    private static final long LARGEST = 250_000;
    private static final List<String> LANGUAGES = List.of("nb", "nn", "en");
    private static final List<Integer> WIDTHS = List.of(320, 1200);
    private static final String PROJECT = "organisation.sector=municipality&organisation.municipalityNumber=4601"
            + "&project.userDriven=true&project.changesRolesOrSystems=true&project.buysMarketCompetence=true"
            + "&project.outcome=service&project.solutionPredetermined=false";

    private Browser browser;

    @BeforeAll
    void start() {
        browser = Browser.start();
    }

    @AfterAll
    void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    /** A page and its state. */
    record Place(String name, String path, int status) {

        static Place of(String name, String path) {
            return new Place(name, path, 200);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Place> places() {
        String call = call();
        return List.of(
                Place.of("front", ""),
                Place.of("calls", "/calls"),
                Place.of("calls-none", "/calls?q=qqqqqqqqqqqq&themes=culture"),
                Place.of("call", "/calls/" + call),
                Place.of("instruments", "/instruments"),
                Place.of("instrument", "/instruments/stimulab"),
                Place.of("partners", "/partners"),
                Place.of("barometer", "/barometer"),
                Place.of("guide-number", "/guide"),
                Place.of("guide-number-wrong", "/guide/organisation?number=123"),
                Place.of("guide-type", "/guide/organisation/type"),
                Place.of("guide-type-missing", "/guide?asked=organisation.sector"),
                Place.of("guide-question", "/guide?organisation.sector=municipality"),
                Place.of("guide-missing", "/guide?organisation.sector=municipality&asked=project.themes"),
                Place.of("guide-countries", "/guide?organisation.sector=municipality&ask=project.partnerCountries"),
                Place.of("guide-sum", "/guide?organisation.sector=municipality&ask=project.requestedAmount"),
                Place.of("result", "/guide/result?" + PROJECT),
                Place.of("explanation", "/guide/result/" + call + "?" + PROJECT),
                Place.of("developers", "/developers"),
                Place.of("developers-document", "/developers/matching"),
                Place.of("developers-operation", "/developers/matching/matchProject"),
                Place.of("developers-schema", "/developers/matching/schemas/MatchPage"),
                Place.of("about", "/about"),
                Place.of("privacy", "/privacy"),
                Place.of("accessibility", "/accessibility"),
                new Place("not-found", "/nowhere", 404),
                new Place("malformed", "/guide?no.such=1", 400));
    }

    @ParameterizedTest
    @MethodSource("places")
    void aPageHasNoFaultThatAxeFindsAndFitsItsWindow(Place place) {
        List<String> faults = new ArrayList<>();
        int row = places().stream().map(Place::name).toList().indexOf(place.name());
        for (Look look : looks(row)) {
            Page page = browser.open(look.view());
            Response answer = page.navigate(PORTAL + "/" + look.language() + place.path());
            assertThat(answer.status()).isEqualTo(place.status());
            // Each page once, or in all looks.
            if (ALL || look.equals(looks(row).getFirst())) {
                Browser.picture(
                        page,
                        "%s-%s-%s"
                                .formatted(
                                        place.name(),
                                        look.language(),
                                        look.view().toString().replace(' ', '-')));
            }
            faults.addAll(faults(page, look));
            Browser.close(page);
        }
        assertThat(faults).isEmpty();
    }

    /** A language and a way to look. */
    record Look(String language, Browser.View view) {}

    /** All looks; in the quick form one with and one without a script, so that the places have all of them among each other. */
    private static List<Look> looks(int row) {
        List<Look> all = LANGUAGES.stream()
                .flatMap(language -> WIDTHS.stream()
                        .flatMap(width -> Stream.of(true, false)
                                .flatMap(dark -> Stream.of(true, false)
                                        .map(script -> new Look(language, new Browser.View(width, dark, script))))))
                .toList();
        if (ALL) {
            return all;
        }
        int pairs = all.size() / 2;
        return List.of(all.get(2 * Math.floorMod(5 * row, pairs)), all.get(2 * Math.floorMod(7 * row + 3, pairs) + 1));
    }

    private static List<String> faults(Page page, Look look) {
        List<String> faults = new ArrayList<>();
        if (look.view().script()) {
            for (Rule rule : new AxeBuilder(page).analyze().getViolations()) {
                faults.add("%s: %s %s"
                        .formatted(
                                look, rule.getId(), rule.getNodes().getFirst().getHtml()));
            }
            int wide = (Integer) page.evaluate("document.documentElement.scrollWidth");
            if (wide > look.view().width()) {
                faults.add("%s: %d wide".formatted(look, wide));
            }
        }
        if (page.locator("h1").count() != 1 || page.locator("main").count() != 1) {
            faults.add(look + ": not one heading and one main part");
        }
        return faults;
    }

    @ParameterizedTest
    @MethodSource("places")
    void aPageIsLightAndComesFromHereAlone(Place place) {
        Page page = browser.open(Browser.View.USUAL);
        List<Request> answered = new ArrayList<>();
        List<String> elsewhere = new ArrayList<>();
        List<String> errors = new ArrayList<>();
        page.onResponse(answer -> {
            if (!answer.url().startsWith(PORTAL.toString()) && !answer.url().startsWith("data:")) {
                elsewhere.add(answer.url());
            }
        });
        page.onRequestFinished(answered::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("status of 4")) {
                errors.add(message.text());
            }
        });
        page.navigate(PORTAL + "/nb" + place.path());
        page.waitForLoadState();
        assertThat(List.copyOf(answered).stream()
                        .mapToLong(request -> request.sizes().responseBodySize)
                        .sum())
                .as("bytes of " + place + ", as they are sent")
                .isPositive()
                .isLessThanOrEqualTo(LARGEST);
        assertThat(elsewhere).isEmpty();
        assertThat(errors).isEmpty();
        assertThat(page.context().cookies()).isEmpty();
        Browser.close(page);
    }

    @Test
    void aLeaderComesFromTheFrontPageToAPrintedResult() throws IOException {
        Page page = browser.open(Browser.View.USUAL);
        page.navigate(PORTAL + "/nb");
        page.locator(".hero .ds-button").first().click();
        page.getByText("Velg type og kommune i stedet").first().click();
        page.getByLabel("Kommune", new Page.GetByLabelOptions().setExact(true)).check();
        page.locator("#municipality").selectOption("4601");
        page.locator("button[type=submit].ds-button").last().click();
        int questions = 0;
        while (!page.url().contains("/guide/result")) {
            questions++;
            assertThat(questions).isLessThanOrEqualTo(8);
            answer(page);
        }
        assertThat(page.locator("h1").innerText()).isEqualTo("Dette passer for dere");
        assertThat(page.locator(".result-card").count()).isPositive();
        Browser.picture(page, "leader-result");
        Path file = Path.of("target/screenshots/result.pdf");
        page.pdf(new Page.PdfOptions().setPath(file).setFormat("A4"));
        assertThat(Files.size(file)).isPositive();
        String shared = page.locator("#address").inputValue();
        Page other = browser.open(Browser.View.USUAL);
        other.navigate(shared);
        assertThat(other.locator(".result-card").count())
                .isEqualTo(page.locator(".result-card").count());
        Browser.close(other);
        Browser.close(page);
    }

    @Test
    void theGuideIsCompletedByKeyboardAlone() {
        Page page = browser.open(Browser.View.USUAL);
        page.navigate(PORTAL + "/en/guide/organisation/type");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.className")).isEqualTo("ds-skip-link");
        page.keyboard().press("Enter");
        tabTo(page, "organisation.sector");
        page.keyboard().press("Space");
        enter(page);
        for (int question = 0; question < 8 && !page.url().contains("/result"); question++) {
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            tabTo(page, page.locator("input[name=asked]").getAttribute("value"));
            page.keyboard().press("text".equals(page.evaluate("document.activeElement.type")) ? "1" : "Space");
            enter(page);
        }
        assertThat(page.url()).contains("/en/guide/result");
        Browser.close(page);
    }

    @Test
    void anIntegratorCopiesAFirstCallThatWorks() {
        Page page = browser.open(Browser.View.USUAL);
        page.navigate(PORTAL + "/en/developers");
        String call = page.locator("#first-call").innerText();
        Browser.close(page);
        assertThat(call).contains(PORTAL + "/v1/matches");
        String body = call.substring(call.indexOf("-d '") + 4, call.lastIndexOf('\''));
        RestAssured.given()
                .contentType("application/json")
                .body(body)
                .post(PORTAL + "/v1/matches?limit=1")
                .then()
                .statusCode(200);
    }

    /** Says one, yes, or the first of several, and goes on. */
    private static void answer(Page page) {
        Locator field = page.locator("fieldset input.ds-input").first();
        if ("text".equals(field.getAttribute("type"))) {
            field.fill("1");
        } else {
            field.check();
        }
        page.locator("form.question button[type=submit]").click();
    }

    /** Presses Enter, which leads to another page. */
    private static void enter(Page page) {
        String before = page.url();
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.equals(before));
    }

    /** Presses Tab until the field of this name has the focus. */
    private static void tabTo(Page page, String name) {
        for (int i = 0; i < 60; i++) {
            page.keyboard().press("Tab");
            if (name.equals(page.evaluate("document.activeElement.name || ''"))) {
                return;
            }
        }
        throw new AssertionError("no field " + name + " by keyboard on " + page.url());
    }

    private static String call() {
        return RestAssured.given()
                .get(PORTAL + "/v1/calls?state=open&limit=1&sort=closesAt")
                .jsonPath()
                .getString("items[0].id");
    }
}
