package no.spinn.kit.openapi;

import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Headers of requests that all services read. */
enum SharedParameter {
    IDEMPOTENCY_KEY(
            "IdempotencyKey",
            "Idempotency-Key",
            "A new key for each request, the same key for its retries. A retry receives the first response, with "
                    + "`Idempotent-Replayed: true`",
            true),
    IF_MATCH("IfMatch", "If-Match", "The ETag of the version to change", true),
    IF_MATCH_TO_REPLACE(
            "IfMatchToReplace",
            "If-Match",
            "The ETag of the version to replace. It is required when there is one (428), and refused when there is none (412)",
            false),
    IF_NONE_MATCH(
            "IfNoneMatch",
            "If-None-Match",
            "The ETag that the caller has. While it is current, the answer is 304",
            false),
    ACCEPT_LANGUAGE(
            "AcceptLanguage",
            "Accept-Language",
            "The languages of the reader. Spinn has `nb`, `nn` and `en`, and writes `nb` to a reader of none of them",
            false);

    private static final int LONGEST_KEY = 100;

    private final String component;
    private final String header;
    private final String description;
    private final boolean required;

    SharedParameter(String component, String header, String description, boolean required) {
        this.component = component;
        this.header = header;
        this.description = description;
        this.required = required;
    }

    String component() {
        return component;
    }

    void addTo(Operation operation) {
        operation.addParameter(OASFactory.createParameter().ref(component));
    }

    /** Whether the operation has it. */
    boolean isOf(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .map(Parameter::getRef)
                        .filter(Objects::nonNull)
                        .anyMatch(reference -> reference.endsWith("/" + component));
    }

    Parameter describe() {
        return OASFactory.createParameter()
                .name(header)
                .in(Parameter.In.HEADER)
                .description(description)
                .required(required)
                .schema(schema());
    }

    /** Only the key has a longest value: a condition or a language that is too long is one that fits nothing. */
    private Schema schema() {
        Schema text = OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING));
        return this == IDEMPOTENCY_KEY ? text.maxLength(LONGEST_KEY) : text;
    }
}
