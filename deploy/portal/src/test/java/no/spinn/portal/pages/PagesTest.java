package no.spinn.portal.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page in every language, and what it does while services are away or addresses are wrong. */
@QuarkusTest
@QuarkusTestResource(StubbedServices.class)
@Tag("server")
class PagesTest {

    private static final String CALL = "01a209fe-7242-7fbc-899c-b2e09ad04b82";
    private static final String NO_CALL = "00000000-0000-7fbc-899c-b2e09ad04b82";
    private static final List<String> LANGUAGES = List.of("nb", "nn", "en");
    private static final long LARGEST = 250_000;

    private final HttpClient http = HttpClient.newHttpClient();

    @TestHTTPResource("/")
    URI portal = URI.create("http://localhost");

    @AfterEach
    void recover() {
        StubbedServices.be(StubbedServices.Mood.WELL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/calls",
                "/calls?q=stimulab&state=closed",
                "/calls/" + CALL,
                "/instruments",
                "/instruments/stimulab",
                "/partners",
                "/barometer",
                "/barometer?by=year",
                "/developers",
                "/developers/matching",
                "/developers/events",
                "/developers/events/no.spinn.call.opened.v1",
                "/developers/events/schemas/instruments.call",
                "/about",
                "/privacy",
                "/accessibility",
                "/guide",
                "/guide/organisation/type",
                "/guide/result?organisation.sector=municipality",
                "/guide/result/" + CALL + "?organisation.sector=municipality"
            })
    void everyPageIsThereInEveryLanguage(String page) throws IOException, InterruptedException {
        for (String language : LANGUAGES) {
            HttpResponse<String> answer = get("/" + language + page);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(answer.headers().firstValue("content-type")).hasValue("text/html;charset=UTF-8");
            assertThat(answer.body())
                    .contains("<html lang=\"" + language + "\"", "<h1", "</html>")
                    .doesNotContain("NOT_FOUND", " style=", "<script>", "onclick");
            assertThat(answer.body().length()).isLessThan((int) LARGEST);
        }
    }

    @Test
    void headersKeepEverythingAtHome() throws IOException, InterruptedException {
        HttpResponse<String> answer = get("/nb/guide?organisation.sector=county");
        assertThat(answer.headers().firstValue("content-security-policy"))
                .hasValueSatisfying(policy ->
                        assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe", "http", "*"));
        assertThat(answer.headers().firstValue("referrer-policy")).hasValue("no-referrer");
        assertThat(answer.headers().firstValue("x-content-type-options")).hasValue("nosniff");
        assertThat(answer.headers().allValues("set-cookie")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"nn, /nn", "en-US, /en", "de, /nb"})
    void theRootLeadsToTheLanguageOfTheBrowser(String accepted, String language)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = send(to("/").header("Accept-Language", accepted));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("location"))
                .hasValueSatisfying(location -> assertThat(location).endsWith(language));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nb/nowhere",
                "/nn/calls/nowhere",
                "/en/calls/" + NO_CALL,
                "/nb/instruments/a/b",
                "/en/developers/none",
                "/en/developers/events/none"
            })
    void aMadeUpAddressHasAPageThatHelps(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("<h1", path.substring(0, 3) + "/guide");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nb/guide?organisation.sector=nonsense",
                "/nb/guide?no.such=1",
                "/nb/guide?organisation.sector=municipality&organisation.sector=county",
                "/nb/guide/result?organisation.sector=municipality&no.such=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
                "/nb/guide?ask=no.such",
                "/nb/guide?asked=%3Cscript%3E",
                "/nb/barometer?by=nonsense"
            })
    void anAnswerThatIsNoneIsRefusedWithAPageThatHelps(String path) throws IOException, InterruptedException {
        String answer = new String(raw(path), UTF_8);
        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("<h1", "/nb/guide")
                .doesNotContain("<script>alert");
    }

    @Test
    void whatSomebodyTypesIsEscaped() throws IOException, InterruptedException {
        assertThat(get("/nb/calls?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E").body())
                .doesNotContain("<script>alert")
                .contains("&lt;script&gt;alert(1)");
        assertThat(get("/nb/guide/organisation?number=%22%3E%3Cimg%20src=x%3E").body())
                .doesNotContain("<img")
                .contains("&lt;img");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/calls",
                "/calls/" + CALL,
                "/instruments",
                "/partners",
                "/barometer",
                "/guide/result?organisation.sector=municipality"
            })
    void whileAServiceIsAwayAPageSaysSoSoon(String page) throws IOException, InterruptedException {
        for (StubbedServices.Mood mood : List.of(StubbedServices.Mood.BROKEN, StubbedServices.Mood.SILENT)) {
            StubbedServices.be(mood);
            long begin = System.nanoTime();
            HttpResponse<String> answer = get("/nb" + page);
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(6));
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("retry-after")).isPresent();
            assertThat(answer.body()).contains("<h1");
        }
    }

    @Test
    void pagesOfTextsNeedNoService() throws IOException, InterruptedException {
        StubbedServices.be(StubbedServices.Mood.BROKEN);
        for (String page : List.of("/about", "/privacy", "/accessibility", "/developers")) {
            assertThat(get("/nb" + page).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void servicesLimitTheVisitorNotThePortal() throws IOException, InterruptedException {
        get("/nb/calls");
        assertThat(StubbedServices.lastVisitor()).isEqualTo("127.0.0.1");
    }

    @Test
    void aDeadlineIsACalendarFile() throws IOException, InterruptedException {
        HttpResponse<String> file = get("/nb/guide/result/calendar.ics?organisation.sector=municipality");
        assertThat(file.headers().firstValue("content-type")).hasValue("text/calendar; charset=utf-8");
        assertThat(file.body()).startsWith("BEGIN:VCALENDAR");
    }

    @Test
    void stylesheetsAreKeptAndCompressed() throws IOException, InterruptedException {
        String page = get("/nb/about").body();
        int at = page.indexOf("/assets/designsystemet.css");
        HttpResponse<String> file =
                send(to(page.substring(at, page.indexOf('"', at))).header("Accept-Encoding", "gzip"));
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("cache-control"))
                .hasValueSatisfying(value -> assertThat(value).contains("immutable"));
        assertThat(file.headers().firstValue("content-encoding")).hasValue("gzip");
        assertThat(get("/assets/nothing.css").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(to(path));
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(portal.resolve(path)).timeout(Duration.ofSeconds(10));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** As no client would send it. */
    private byte[] raw(String path) throws IOException {
        try (Socket socket = new Socket(portal.getHost(), portal.getPort())) {
            socket.getOutputStream()
                    .write("GET %s HTTP/1.1\r\nHost: spinn\r\nConnection: close\r\n\r\n"
                            .formatted(path)
                            .getBytes(UTF_8));
            return socket.getInputStream().readAllBytes();
        }
    }
}
