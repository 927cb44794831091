package no.spinn.kit.label;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import no.spinn.kit.language.Languages;
import no.spinn.kit.representation.Representations;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What people call the values of the enums in the answers of this service. */
@Path("/v1/labels")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@RunOnVirtualThread
@Tag(name = "Labels", description = "What people call the values of enums")
public class LabelResource {

    private final Instance<EnumLabels> labels;
    private final Languages languages;
    private final Representations representations;

    LabelResource(Instance<EnumLabels> labels, Languages languages, Representations representations) {
        this.labels = labels;
        this.languages = languages;
        this.representations = representations;
    }

    @GET
    @Operation(
            operationId = "listLabels",
            summary = "List what people call the values of enums",
            description =
                    "Lists a text for each value of each enum in the answers of this service, in the accepted language. It changes with "
                            + "the version of the service alone: read it once for each language.")
    @APIResponse(
            responseCode = "200",
            description = "The enums",
            content = @Content(schema = @Schema(implementation = EnumList.class)))
    public Response list() {
        return representations.open(new EnumList(
                labels.stream().flatMap(texts -> all(texts).stream()).toList()));
    }

    private List<LabelledEnum> all(EnumLabels texts) {
        return texts.values().entrySet().stream()
                .map(one -> new LabelledEnum(
                        one.getKey(),
                        one.getValue().stream()
                                .map(value -> label(texts, one.getKey(), value))
                                .toList()))
                .toList();
    }

    private Label label(EnumLabels texts, String schema, String value) {
        return new Label(value, languages.text(texts.find(schema, value).orElseThrow()));
    }

    /** All enums of a service. */
    @Schema(name = "LabelledEnumList", description = "The enums of this service, with a text for each value")
    record EnumList(List<LabelledEnum> items) {}

    /** One enum. */
    @Schema(name = "LabelledEnum", description = "An enum, with a text for each value")
    record LabelledEnum(
            @Schema(description = "The name of the enum in this document", examples = "State")
            String schema,

            List<Label> values) {}

    /** One value. */
    @Schema(name = "Label", description = "What people call a value")
    record Label(
            @Schema(examples = "under_assessment") String value,

            @Schema(description = "In the language of Content-Language", examples = "Under assessment")
            String label) {}
}
