package no.spinn.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import no.spinn.local.LocalSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The parser of the AsyncAPI initiative reads the document of the events, with every example, and finds no fault. */
class AsyncApiIT {

    private static final Path SCRIPT = Path.of("src/test/npm/asyncapi.mjs").toAbsolutePath();
    private static final Path DOCUMENT =
            LocalSettings.of(System.getenv()).root().resolve("deploy/kafka/asyncapi.json");

    @Test
    void theParserFindsNoFault() throws IOException, InterruptedException {
        Npm.Result result = parse(DOCUMENT);
        assertThat(result.output()).containsPattern("^\\d+ channels, \\d+ messages, \\d+ examples\\s*$");
        assertThat(result.status()).isZero();
    }

    /** What the test above stands on: schemas in the document are those that judge its examples. */
    @Test
    void anExampleThatIsNoneOfItsTypeWouldBeNoticed(@TempDir Path folder) throws IOException, InterruptedException {
        ObjectNode document = (ObjectNode) read();
        ObjectNode call = (ObjectNode)
                document.at("/components/messages/no.spinn.call.opened.v1/examples/0/payload/instrument/provider");
        call.put("organisation", "nobody");
        Npm.Result result = parse(Files.writeString(folder.resolve("asyncapi.json"), document.toString()));
        assertThat(result.status()).isNotZero();
        assertThat(result.output()).contains("no.spinn.call.opened.v1").contains("organisation");
    }

    @Test
    void kafkaOfTheLocalSuiteIsWhereTheDocumentSays() throws IOException {
        int port = LocalSettings.of(Map.of()).kafkaPort();
        assertThat(read().at("/servers/local/host").asText()).isEqualTo("localhost:" + port);
    }

    private static JsonNode read() throws IOException {
        return new ObjectMapper().readTree(DOCUMENT.toFile());
    }

    private static Npm.Result parse(Path document) throws IOException, InterruptedException {
        Path tools = Npm.home("@asyncapi/parser").resolve("../../..").normalize();
        Path script = tools.resolve("asyncapi.mjs");
        Files.copy(SCRIPT, script, StandardCopyOption.REPLACE_EXISTING);
        return Npm.node(tools, script.toString(), document.toString());
    }
}
