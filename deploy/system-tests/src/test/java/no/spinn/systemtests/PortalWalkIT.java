package no.spinn.systemtests;

import static no.spinn.systemtests.PortalPlace.PORTAL;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People on their way through the portal, in a browser before the running suite. */
@ExtendWith(SaveLogs.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PortalWalkIT {

    private static final Path PRINTED = Path.of("target/screenshots");
    private static final int QUESTIONS = 8;

    private static final String WITHOUT_CALLS_OF_OTHER_TESTS = """
            () => document.querySelectorAll('.result-card').forEach(card => {
                if (!/Eksempelutlysn?ing:|Example call:/.test(card.innerText)) {
                    (card.closest('li') ?? card).remove();
                }
            })""";

    private Browser browser;
    private Page page;

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

    @BeforeEach
    void open() {
        page = browser.open(Browser.View.USUAL);
    }

    @AfterEach
    void close() {
        Browser.close(page);
    }

    @Test
    void aLeaderComesFromTheFrontPageToAPrintedResult() throws IOException {
        page.navigate(PORTAL + "/nb");
        page.locator(".hero .ds-button").first().click();
        page.getByText("Velg type og kommune i stedet").first().click();
        page.getByLabel("Kommune", new Page.GetByLabelOptions().setExact(true)).check();
        page.locator("#municipality").selectOption("4601");
        page.locator("button[type=submit].ds-button").last().click();
        for (int question = 0; question < QUESTIONS && !isResult(); question++) {
            answer();
        }
        assertThat(isResult()).isTrue();
        assertThat(page.locator("h1").innerText()).isEqualTo("Dette passer for dere");
        assertThat(page.locator(".result-card").count()).isPositive();
        Browser.picture(page, "leader-result");
        itIsTheSameForOthers();
        // Whoever always takes the first answer has a project that nearly fits everything, which is the most to print.
        assertThat(pages("leader-result")).isLessThanOrEqualTo(2);
    }

    private void itIsTheSameForOthers() {
        int calls = page.locator(".result-card").count();
        Page other = browser.open(Browser.View.USUAL);
        other.navigate(page.locator("#address").inputValue());
        assertThat(other.locator(".result-card").count()).isEqualTo(calls);
        Browser.close(other);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void theResultOfAProjectIsPrintedOnOnePage(String language) throws IOException {
        page.navigate("%s/%s/guide/result?%s".formatted(PORTAL, language, PortalPlace.PROJECT));
        assertThat(page.locator(".result-card").count()).isGreaterThan(5);
        assertThat(pages("result-" + language)).isEqualTo(1);
    }

    /** The sheets of A4 that the result takes for the calls of the seeded catalogue; they are kept beside the pictures. */
    private int pages(String name) throws IOException {
        page.evaluate(WITHOUT_CALLS_OF_OTHER_TESTS);
        Path file = PRINTED.resolve(name + ".pdf");
        page.pdf(new Page.PdfOptions().setPath(file).setFormat("A4"));
        try (PDDocument printed = Loader.loadPDF(file.toFile())) {
            return printed.getNumberOfPages();
        }
    }

    @Test
    void theGuideIsCompletedByKeyboardAlone() {
        page.navigate(PORTAL + "/en/guide/organisation/type");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.className")).isEqualTo("ds-skip-link");
        page.keyboard().press("Enter");
        tabTo("organisation.sector");
        page.keyboard().press("Space");
        enter();
        for (int question = 0; question < QUESTIONS && !isResult(); question++) {
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            tabTo(page.locator("input[name=asked]").first().getAttribute("value"));
            page.keyboard().press("text".equals(page.evaluate("document.activeElement.type")) ? "1" : "Space");
            enter();
        }
        assertThat(page.url()).contains("/en/guide/result");
    }

    @Test
    void anIntegratorCopiesAFirstCallThatWorks() {
        page.navigate(PORTAL + "/en/developers");
        String call = page.locator("#first-call").innerText();
        assertThat(call).contains(PORTAL + "/v1/matches");
        String body = call.substring(call.indexOf("-d '") + 4, call.lastIndexOf('\''));
        RestAssured.given()
                .contentType("application/json")
                .body(body)
                .post(PORTAL + "/v1/matches?limit=1")
                .then()
                .statusCode(200);
    }

    @Test
    void whoListsItselfForAllIsOnThePageOfPartners() {
        String name = "Partner " + UUID.randomUUID();
        RestAssured.given()
                .auth()
                .oauth2(RunningSuite.token("964338531", "spinn:matching spinn:matching.write"))
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body("""
                        {"name":"%s","country":"NO","description":"Safer ways to school","themes":["mobility"],
                         "roles":["applicant"],"seeks":["partner"],"contact":"innovation@example.org","openToAll":true}""".formatted(name))
                .post(PORTAL + "/v1/partner-listings")
                .then()
                .statusCode(201);
        page.navigate(PORTAL + "/nb/partners");
        assertThat(page.locator("h2").allInnerTexts()).contains(name);
        assertThat(page.content()).doesNotContain("innovation@example.org");
        assertThat(Axe.faults(page)).isEmpty();
        Browser.picture(page, "partners-listed");
    }

    private boolean isResult() {
        return page.url().contains("/guide/result");
    }

    /** Says one, yes, or the first of several, and goes on. */
    private void answer() {
        Locator field = page.locator("fieldset input.ds-input").first();
        if ("text".equals(field.getAttribute("type"))) {
            field.fill("1");
        } else {
            field.check();
        }
        page.locator("form.question button[type=submit]").click();
    }

    /** Presses Enter, which leads to another page. */
    private void enter() {
        String before = page.url();
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.equals(before));
    }

    /** Presses Tab until the field of this name has the focus. */
    private void tabTo(String name) {
        for (int i = 0; i < 60; i++) {
            page.keyboard().press("Tab");
            if (name.equals(page.evaluate("document.activeElement.name || ''"))) {
                return;
            }
        }
        throw new AssertionError("no field " + name + " by keyboard on " + page.url());
    }
}
