package no.spinn.kit.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.Index;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RequiredMembersTest {

    private record Answer(
            UUID id,
            @Nullable String note,
            List<String> parts,
            @JsonProperty("case") String subject,
            @JsonIgnore String hidden,
            @JsonUnwrapped Inner inner) {}

    private record Inner(int count, @Nullable Integer left) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    private record WithoutWhatIsEmpty(String title, List<String> errors) {}

    private record Listing<T>(List<T> items, @Nullable String next) {}

    private record Sent(String name) {}

    private final OpenAPI document =
            OASFactory.createOpenAPI().components(OASFactory.createComponents()).paths(OASFactory.createPaths());

    @Test
    void areThoseThatAreNeverNull() throws IOException {
        Schema answer = schema("Answer", "left", "count", "case", "parts", "note", "id");
        require();
        assertThat(answer.getRequired()).containsExactlyInAnyOrder("count", "case", "parts", "id");
    }

    @Test
    void areNotListsThatAreLeftOutWhenEmpty() throws IOException {
        Schema problem = schema("WithoutWhatIsEmpty", "title", "errors");
        require();
        assertThat(problem.getRequired()).containsExactly("title");
    }

    @Test
    void areKnownOfEachUseOfATypeWithParameters() throws IOException {
        Schema page = schema("ListingAnswer", "items", "next");
        require();
        assertThat(page.getRequired()).containsExactly("items");
    }

    @Test
    void areNotSaidOfASchemaThatIsNoRecordOfThatShape() throws IOException {
        Schema other = schema("Inner", "count", "left", "more");
        require();
        assertThat(other.getRequired()).isNull();
    }

    @Test
    void areNotSaidOfWhatCallersSendEvenInsideOfSomethingElse() throws IOException {
        Schema sent = schema("Sent", "name");
        Schema body = OASFactory.createSchema()
                .items(OASFactory.createSchema()
                        .addProperty("one", OASFactory.createSchema().ref("Sent")));
        document.getPaths()
                .addPathItem(
                        "/v1/things",
                        OASFactory.createPathItem()
                                .POST(OASFactory.createOperation()
                                        .requestBody(OASFactory.createRequestBody()
                                                .content(OASFactory.createContent()
                                                        .addMediaType(
                                                                "application/json",
                                                                OASFactory.createMediaType()
                                                                        .schema(body))))));
        require();
        assertThat(sent.getRequired()).isNull();
    }

    private Schema schema(String name, String... properties) {
        Schema schema = OASFactory.createSchema();
        for (String property : properties) {
            schema.addProperty(property, OASFactory.createSchema());
        }
        document.getComponents().addSchema(name, schema);
        return schema;
    }

    private void require() throws IOException {
        RequiredMembers.of(Index.of(Answer.class, Inner.class, WithoutWhatIsEmpty.class, Listing.class, Sent.class))
                .require(document);
    }
}
