package no.spinn.instruments.catalogue.call.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.spinn.instruments.common.api.PlainText;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A change of an announced call. */
@Schema(name = "AmendmentRequest")
record AmendmentRequest(
        @Schema(description = "The reason, in words for applicants", examples = "Many asked for more time.")
        @NotBlank
        @Size(max = 2000)
        @PlainText
        String reason,

        @Schema(
                type = SchemaType.OBJECT,
                implementation = Object.class,
                description =
                        "A JSON merge patch (RFC 7396) of the plan of the call, which is a `CallRequest`; members that are left out do not change",
                examples = Examples.CHANGES)
        @NotNull
        ObjectNode changes) {}
