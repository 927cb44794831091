package no.spinn.kit.openapi;

import java.util.List;
import no.spinn.kit.problem.Problem;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Components that operations of all services share. */
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
                        "A new key for each request, the same key for its retries. A retry receives the first response, with "
                                + "`Idempotent-Replayed: true`",
                        100)
                .required(true);
    }

    static Parameter ifMatch() {
        return header("If-Match", "The ETag of the version to change", 200).required(true);
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
