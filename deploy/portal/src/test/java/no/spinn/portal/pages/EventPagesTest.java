package no.spinn.portal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The pages of the events show what the AsyncAPI document has. */
@QuarkusTest
@QuarkusTestResource(StubbedServices.class)
@Tag("server")
class EventPagesTest {

    private static final Path COMMITTED = Path.of("..", "kafka", "asyncapi.json");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> LANGUAGES = List.of("nb", "nn", "en");
    private static final String EVENTS = "/developers/events";

    /** The channels before the one that is no topic. */
    private static final int TOPICS = 9;

    private static final Pattern MEMBER = Pattern.compile("<th scope=\"row\"><code>([^<]+)</code>");
    private static final Pattern LINK = Pattern.compile("href=\"/(?:nb|nn|en)" + EVENTS + "/(no[^\"]+)\"");

    private final HttpClient http = HttpClient.newHttpClient();

    @TestHTTPResource("/")
    URI portal = URI.create("http://localhost");

    @Test
    void theDocumentIsPublishedForPagesOfOtherOrigins() throws IOException, InterruptedException {
        HttpResponse<String> answer = get("/asyncapi.json");
        assertThat(JSON.readTree(answer.body())).isEqualTo(JSON.readTree(COMMITTED.toFile()));
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/json;charset=UTF-8");
        assertThat(answer.headers().firstValue("access-control-allow-origin")).hasValue("*");
        HttpRequest again = HttpRequest.newBuilder(portal.resolve("/asyncapi.json"))
                .header("If-None-Match", answer.headers().firstValue("etag").orElseThrow())
                .build();
        assertThat(http.send(again, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(304);
    }

    @Test
    void theListHasEveryTypeOfTheDocumentWithItsTopicAndWhenItIsSent() throws IOException, InterruptedException {
        JsonNode document = JSON.readTree(COMMITTED.toFile());
        JsonNode messages = document.at("/components/messages");
        for (String language : LANGUAGES) {
            String page = page("/" + language + EVENTS);
            assertThat(links(page)).containsExactlyInAnyOrderElementsOf(names(messages));
            assertThat(page)
                    .contains(
                            document.path("channels").findValuesAsText("title").subList(0, TOPICS));
            assertThat(page).contains(messages.findValuesAsText("summary"));
            assertThat(page("/" + language + "/developers"))
                    .contains("/" + language + EVENTS + "\"", String.valueOf(messages.size()));
        }
    }

    @Test
    void aTypeHasAPageWithItsMembersAndItsExample() throws IOException, InterruptedException {
        JsonNode messages = JSON.readTree(COMMITTED.toFile()).at("/components/messages");
        for (String type : names(messages)) {
            String page = page("/en" + EVENTS + "/" + type);
            JsonNode message = messages.path(type);
            assertThat(page).contains(type, message.path("summary").asText());
            JsonNode example = message.at("/examples/0/payload");
            if (example.isObject()) {
                assertThat(page).contains(example.toPrettyString());
                assertThat(members(page)).containsAll(names(example));
            }
        }
    }

    @Test
    void aMemberHasItsTypeWithALinkToItsSchema() throws IOException, InterruptedException {
        String page = page("/en" + EVENTS + "/no.spinn.call.opened.v1");
        assertThat(page)
                .contains("<code>state</code> *</th><td>\"open\"</td>")
                .contains("<code>openedAt</code> *</th>")
                .contains("The deadline; absent or null for continuous intake");
        for (String schema : List.of("instruments.instant", "instruments.criterion", "instruments.money")) {
            assertThat(page).contains("/en" + EVENTS + "/schemas/" + schema + "\"");
            assertThat(get("/en" + EVENTS + "/schemas/" + schema).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void whatOnlyWebhooksHaveSaysSo() throws IOException, InterruptedException {
        assertThat(page("/en" + EVENTS + "/no.spinn.payment.recorded.v1"))
                .contains("Only as a webhook", "<code>milestone</code> *");
    }

    @Test
    void aTypeThatIsNoneHasAPageThatHelps() throws IOException, InterruptedException {
        assertThat(get("/nb" + EVENTS + "/no.spinn.nothing.v1").statusCode()).isEqualTo(404);
        assertThat(get("/nb" + EVENTS + "/schemas/nothing").statusCode()).isEqualTo(404);
    }

    private static List<String> links(String page) {
        return LINK.matcher(page).results().map(link -> link.group(1)).toList();
    }

    private static List<String> members(String page) {
        return MEMBER.matcher(page).results().map(member -> member.group(1)).toList();
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** With characters instead of entities. */
    private String page(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body()
                .replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(portal.resolve(path)).build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
