package no.spinn.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.spinn.instruments.catalogue.form.DrawForm;
import no.spinn.instruments.catalogue.form.DrawnForm;
import no.spinn.kit.language.Language;
import no.spinn.local.LocalSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Libraries draw each form without preparation: strict Ajv compiles it, rjsf and JSON Forms show every question. */
class FormsIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Path SCRIPT = Path.of("src/test/npm/forms.mjs").toAbsolutePath();

    @TempDir
    Path folder;

    @Test
    void librariesDrawEveryFormOfTheCatalogueInEveryLanguage() throws IOException, InterruptedException {
        List<Map<String, Object>> drawn = new ArrayList<>();
        for (JsonNode call : calls()) {
            for (Language language : Language.values()) {
                drawn.add(drawn(call.path("id").asText(), call.get("form"), language));
            }
        }
        assertThat(drawn).hasSizeGreaterThan(25);
        Npm.Result result = judge(drawn);
        assertThat(result.status()).as(result.output()).isZero();
    }

    @Test
    void librariesDrawTheExampleOfTheDocumentation() throws IOException, InterruptedException {
        Npm.Result result = judge(List.of(drawn("docs/forms.md", example(), Language.EN)));
        assertThat(result.status()).as(result.output()).isZero();
    }

    @Test
    void aFormThatIsNotDrawnWouldBeNoticed() throws IOException, InterruptedException {
        Map<String, Object> raw = new HashMap<>(drawn("raw", example(), Language.EN));
        raw.put("schema", JSON.convertValue(example(), new TypeReference<Map<String, Object>>() {}));
        Npm.Result result = judge(List.of(raw));
        assertThat(result.status()).isNotZero();
        assertThat(result.output()).contains("unknown keyword", "rjsf shows no title");
    }

    private Npm.Result judge(List<Map<String, Object>> forms) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("forms.json"), JSON.writeValueAsString(forms));
        Path script = Npm.home("ajv").getParent().resolveSibling("forms.mjs");
        Files.copy(SCRIPT, script, StandardCopyOption.REPLACE_EXISTING);
        return Npm.node(script.getParent(), script.toString(), file.toString());
    }

    private static Map<String, Object> drawn(String name, JsonNode form, Language language) {
        DrawnForm drawn = DrawForm.of(
                JSON.convertValue(form, new TypeReference<Map<String, Object>>() {}), text -> text.nearest(language));
        return Map.of(
                "name",
                name + " " + language,
                "schema",
                drawn.schema(),
                "uiSchema",
                drawn.uiSchema(),
                "layout",
                drawn.layout());
    }

    private static List<JsonNode> calls() throws IOException {
        try (InputStream file = FormsIT.class.getResourceAsStream("/catalogue/calls.yaml")) {
            List<JsonNode> calls = new ArrayList<>();
            YAML.readTree(Objects.requireNonNull(file)).forEach(calls::add);
            return calls.stream().filter(call -> call.hasNonNull("form")).toList();
        }
    }

    private static JsonNode example() throws IOException {
        String page = Files.readString(LocalSettings.of(System.getenv()).root().resolve("docs/forms.md"));
        int start = page.indexOf("```yaml") + "```yaml".length();
        return YAML.readTree(page.substring(start, page.indexOf("```", start)));
    }
}
