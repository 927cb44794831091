package no.spinn.instruments.catalogue.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import no.spinn.kit.language.Language;
import org.junit.jupiter.api.Test;

/** What libraries get of a form. */
class DrawFormTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode english = JSON.valueToTree(
            DrawForm.of(FormProfileTest.read(FormProfileTest.EVERYTHING), text -> text.nearest(Language.EN)));

    @Test
    void textsAreInOneLanguage() {
        JsonNode schema = english.path("schema");
        assertThat(schema.path("title").asText()).isEqualTo("Application");
        assertThat(schema.at("/properties/need/title").asText()).isEqualTo("Need");
        assertThat(schema.at("/properties/need/description").asText()).isEqualTo("Short");
        assertThat(schema.at("/properties/web/title").asText()).isEqualTo("Nettsted");
        assertThat(schema.at("/properties/kind/oneOf/1").toString())
                .isEqualTo("{\"title\":\"Full scale\",\"const\":\"full_scale\"}");
    }

    @Test
    void keywordsOfOurOwnAreLeftOut() {
        assertThat(english.path("schema").toString()).doesNotContain("\"x-", "$schema");
        assertThat(english.at("/schema/properties/need/maxLength").asInt()).isEqualTo(3000);
    }

    @Test
    void questionsKeepTheirOrder() {
        List<String> names = new ArrayList<>();
        english.at("/schema/properties").fieldNames().forEachRemaining(names::add);
        assertThat(names).startsWith("need", "web", "day", "kind").endsWith("partners", "contact");
        assertThat(english.at("/uiSchema/ui:order").toString()).startsWith("[\"need\",\"web\",\"day\",\"kind\"");
    }

    @Test
    void fieldsFitTheirQuestions() {
        JsonNode ui = english.path("uiSchema");
        assertThat(ui.at("/need/ui:widget").asText()).isEqualTo("textarea");
        assertThat(ui.at("/kind/ui:widget").asText()).isEqualTo("radio");
        assertThat(ui.at("/topics/ui:widget").asText()).isEqualTo("checkboxes");
        assertThat(ui.has("web")).isFalse();
        assertThat(ui.has("pupils")).isFalse();
        assertThat(ui.at("/contact/ui:order").toString()).isEqualTo("[\"email\"]");
    }

    @Test
    void theLayoutOfJsonFormsHasAControlForEachQuestion() {
        JsonNode elements = english.at("/layout/elements");
        assertThat(elements.get(0).toString())
                .isEqualTo("{\"type\":\"Control\",\"scope\":\"#/properties/need\",\"options\":{\"multi\":true}}");
        JsonNode contact = elements.get(elements.size() - 1);
        assertThat(contact.path("label").asText()).isEqualTo("Kontakt");
        assertThat(contact.at("/elements/0/scope").asText()).isEqualTo("#/properties/contact/properties/email");
    }

    @Test
    void aCallWithoutAFormAsksNothing() {
        JsonNode empty = JSON.valueToTree(DrawForm.of(null, text -> ""));
        assertThat(empty.at("/schema/properties").isEmpty()).isTrue();
        assertThat(empty.at("/layout/elements").isEmpty()).isTrue();
    }
}
