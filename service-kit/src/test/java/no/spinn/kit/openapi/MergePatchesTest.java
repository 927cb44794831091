package no.spinn.kit.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.junit.jupiter.api.Test;

class MergePatchesTest {

    private static final String PREFIX = "#/components/schemas/";

    private final OpenAPI document =
            OASFactory.createOpenAPI().components(OASFactory.createComponents()).paths(OASFactory.createPaths());

    @Test
    void takeNullForEachMemberAndRequireNone() {
        Content body = patching("Draft");
        assertThat(body.getMediaType("application/merge-patch+json").getSchema().getRef())
                .isEqualTo(PREFIX + "DraftPatch");
        Schema patch = schema("DraftPatch");
        assertThat(patch.getRequired()).isNull();
        assertThat(patch.getProperties()).containsOnlyKeys("title", "budget");
        assertThat(member(patch, "title").getAnyOf())
                .extracting(Schema::getType)
                .containsExactly(List.of(Schema.SchemaType.STRING), List.of(Schema.SchemaType.NULL));
    }

    @Test
    void patchObjectsInside() {
        patching("Draft");
        assertThat(member(schema("DraftPatch"), "budget").getAnyOf().getFirst().getRef())
                .isEqualTo(PREFIX + "BudgetPatch");
        assertThat(member(schema("BudgetPatch"), "sum").getAnyOf()).hasSize(2);
    }

    @Test
    void leaveTheWholeAsItIs() {
        patching("Draft");
        assertThat(schema("Draft").getRequired()).containsExactly("title");
    }

    private Content patching(String name) {
        document.getComponents()
                .addSchema(
                        "Draft",
                        OASFactory.createSchema()
                                .addRequired("title")
                                .addProperty("title", text())
                                .addProperty("budget", OASFactory.createSchema().ref("Budget")))
                .addSchema("Budget", OASFactory.createSchema().addProperty("sum", text()));
        Content body = OASFactory.createContent()
                .addMediaType(
                        "application/merge-patch+json",
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref(name)));
        document.getPaths()
                .addPathItem(
                        "/v1/drafts/{id}",
                        OASFactory.createPathItem()
                                .PATCH(OASFactory.createOperation()
                                        .requestBody(
                                                OASFactory.createRequestBody().content(body))));
        MergePatches.describe(document);
        return body;
    }

    private Schema schema(String name) {
        return Objects.requireNonNull(document.getComponents().getSchemas().get(name));
    }

    private static Schema member(Schema schema, String name) {
        return Objects.requireNonNull(schema.getProperties().get(name));
    }

    private static Schema text() {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING));
    }
}
