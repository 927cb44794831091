package no.spinn.kit.openapi;

import java.util.List;
import no.spinn.kit.problem.Problem;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** What operations of all services have in common. */
final class SharedComponents {

    private SharedComponents() {}

    static APIResponse problem() {
        return OASFactory.createAPIResponse()
                .description("A problem")
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
    }

    static Parameter idempotencyKey() {
        return header(
                        "Idempotency-Key",
                        "New for each act, the same for its retries: a retry gets the first answer",
                        100)
                .required(true);
    }

    static Parameter ifMatch() {
        return header("If-Match", "The ETag of the version that is changed", 200)
                .required(true);
    }

    private static Parameter header(String name, String description, int maxLength) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .description(description)
                .schema(OASFactory.createSchema()
                        .type(List.of(Schema.SchemaType.STRING))
                        .maxLength(maxLength));
    }

    static Header stringHeader(String description) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING)));
    }
}
