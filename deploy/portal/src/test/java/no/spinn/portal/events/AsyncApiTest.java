package no.spinn.portal.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The AsyncAPI document says what the contracts of the services and docs/events.md say. */
class AsyncApiTest {

    private static final Path COMMITTED = Contracts.ROOT.resolve("deploy/kafka/asyncapi.json");

    /** Sent when a developer asks for it, and about nothing. The OpenAPI documents have it at their operation {@code testWebhook}. */
    private static final Set<String> NO_EVENTS = Set.of("no.spinn.webhook.test.v1");

    private static JsonNode document = JsonNodeFactory.instance.missingNode();

    @BeforeAll
    static void write() throws IOException {
        document = AsyncApiDocument.write();
        if ("write".equals(System.getProperty("spinn.contracts"))) {
            Files.writeString(COMMITTED, text());
        }
    }

    @Test
    void theDocumentIsTheCommittedOne() throws IOException {
        assertThat(Files.readString(COMMITTED))
                .as("the events changed; run the test with -Dspinn.contracts=write and commit the result")
                .isEqualTo(text());
    }

    @Test
    void theDocumentHasTheTypesOfThePageUnderTheSameTopics() throws IOException {
        Map<String, Set<String>> page = EventsPage.types();
        page.values().forEach(types -> types.removeAll(NO_EVENTS));
        assertThat(types()).isEqualTo(page);
        assertThat(page.values().stream().mapToInt(Set::size).sum()).isGreaterThan(45);
    }

    @Test
    void everyReferenceLeadsToSomethingInTheDocument() {
        assertThat(document.findValuesAsText("$ref")).hasSizeGreaterThan(200).allSatisfy(reference -> {
            assertThat(reference).startsWith("#/");
            assertThat(document.at(reference.substring(1)).isMissingNode())
                    .as(reference)
                    .isFalse();
        });
    }

    private static Map<String, Set<String>> types() {
        Map<String, Set<String>> types = new TreeMap<>();
        document.path("channels").properties().forEach(channel -> {
            Set<String> names = new TreeSet<>();
            channel.getValue().path("messages").fieldNames().forEachRemaining(names::add);
            types.put(channel.getKey(), names);
        });
        return types;
    }

    private static String text() throws IOException {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        ObjectWriter pretty = new ObjectMapper()
                .writer(new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
        return pretty.writeValueAsString(document) + "\n";
    }
}
