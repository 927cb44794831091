package no.spinn.instruments.catalogue.call.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.spinn.instruments.common.api.PlainText;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A change of a call that has been announced. */
@Schema(name = "AmendmentRequest")
record AmendmentRequest(
        @Schema(description = "In words that applicants can read", examples = "Many asked for more time.")
        @NotBlank
        @Size(max = 2000)
        @PlainText
        String reason,

        @Schema(
                type = SchemaType.OBJECT,
                implementation = Object.class,
                description =
                        "A merge patch (RFC 7396) of the call's plan, a `CallRequest`: what is left out stays as it is",
                examples = Examples.CHANGES)
        @NotNull
        ObjectNode changes) {}
