package no.spinn.instruments.catalogue.call.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.function.Supplier;
import no.spinn.instruments.common.api.PlainText;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Refusal;
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
        ObjectNode changes) {

    private static final String CHANGES = "/changes";

    /** Does something with the changed plan. The faults of a refusal point into this request. */
    <T> T apply(Supplier<T> amendment) {
        try {
            return amendment.get();
        } catch (Refusal refusal) {
            throw refusal.placing(this::placed);
        }
    }

    /** A fault of the changed plan, at its place in this request; one of what does not change is a fault of all changes. */
    Fault placed(Fault ofPlan) {
        String[] steps = ofPlan.pointer().split("/", 3);
        boolean isChanged = steps.length > 1 && changes.has(steps[1]);
        return ofPlan.at(isChanged ? CHANGES + ofPlan.pointer() : CHANGES);
    }
}
