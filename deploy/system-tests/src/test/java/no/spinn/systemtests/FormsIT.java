package no.spinn.systemtests;

import static no.spinn.systemtests.Organisation.DIGITALISATION_AGENCY;
import static no.spinn.systemtests.Organisation.speakerOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.spinn.local.LocalSettings;
import no.spinn.local.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Libraries draw each form without preparation: strict Ajv compiles it, rjsf and JSON Forms show every question. */
@ExtendWith(SaveLogs.class)
class FormsIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path SCRIPT = Path.of("src/test/npm/forms.mjs").toAbsolutePath();
    private static final List<String> LANGUAGES = List.of("nb", "nn", "en");

    @TempDir
    Path folder;

    @Test
    void librariesDrawEveryFormOfTheCatalogueInEveryLanguage() throws IOException, InterruptedException {
        List<Map<String, Object>> drawn = new ArrayList<>();
        for (String call : calls()) {
            for (String language : LANGUAGES) {
                Response form = speakerOf(language, Service.INSTRUMENTS).get("/v1/calls/{id}/form", call);
                if (form.statusCode() == 200) {
                    drawn.add(named(call + " " + language, form));
                }
            }
        }
        assertThat(drawn).hasSizeGreaterThan(25);
        Npm.Result result = judge(drawn);
        assertThat(result.status()).as(result.output()).isZero();
    }

    @Test
    void librariesDrawTheExampleOfTheDocumentation() throws IOException, InterruptedException {
        Npm.Result result = judge(List.of(named("docs/forms.md", drafted(example()))));
        assertThat(result.status()).as(result.output()).isZero();
    }

    @Test
    void aFormThatIsNotDrawnWouldBeNoticed() throws IOException, InterruptedException {
        Map<String, Object> raw = new HashMap<>(named("raw", drafted(example())));
        raw.put("schema", JSON.convertValue(example(), new TypeReference<Map<String, Object>>() {}));
        Npm.Result result = judge(List.of(raw));
        assertThat(result.status()).isNotZero();
        assertThat(result.output()).contains("unknown keyword", "rjsf shows no title");
    }

    private Npm.Result judge(List<Map<String, Object>> forms) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("forms.json"), JSON.writeValueAsString(forms));
        Path tools = Npm.home("ajv").resolve("../..").normalize();
        Path script = tools.resolve("forms.mjs");
        Files.copy(SCRIPT, script, StandardCopyOption.REPLACE_EXISTING);
        return Npm.node(tools, script.toString(), file.toString());
    }

    private static Map<String, Object> named(String name, Response form) {
        Map<String, Object> named = new HashMap<>(form.jsonPath().getMap("$"));
        named.put("name", name);
        return named;
    }

    private static List<String> calls() {
        return speakerOf("en", Service.INSTRUMENTS)
                .get("/v1/calls?limit=100")
                .jsonPath()
                .getList("items.id");
    }

    /** The form of a draft of a call, as its provider reads it. */
    private static Response drafted(JsonNode form) throws IOException {
        Instant opensAt = Instant.now().truncatedTo(ChronoUnit.MILLIS).plus(1, ChronoUnit.DAYS);
        ObjectNode draft =
                (ObjectNode) JSON.readTree(Calls.draft(Calls.stimulab(), opensAt, opensAt.plus(30, ChronoUnit.DAYS)));
        draft.set("form", form);
        Response drafted = DIGITALISATION_AGENCY
                .actsAt(Service.INSTRUMENTS)
                .body(draft.toString())
                .post("/v1/calls");
        drafted.then().statusCode(201);
        Response answer =
                DIGITALISATION_AGENCY.to(Service.INSTRUMENTS).get("/v1/calls/{id}/form", (String) drafted.path("id"));
        answer.then().statusCode(200);
        return answer;
    }

    /** The form of the documentation. */
    static JsonNode example() throws IOException {
        String page = Files.readString(LocalSettings.of(System.getenv()).root().resolve("docs/forms.md"));
        int start = page.indexOf("```yaml") + "```yaml".length();
        return new YAMLMapper().readTree(page.substring(start, page.indexOf("```", start)));
    }
}
