package no.spinn.applications.project.payment.api;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import no.spinn.applications.applying.application.Act;
import no.spinn.applications.applying.application.api.ApplicationItem;
import no.spinn.applications.applying.application.api.BulkActs;
import no.spinn.applications.project.payment.RecordPayment;
import no.spinn.kit.bulk.Bulk;
import no.spinn.kit.bulk.BulkAnswer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Payments of many grants in one request. */
@Path("/v1/bulk")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Follow-up")
public class PaymentBulkResource {

    private static final String OUTCOMES = "What came of each item";

    private final RecordPayment recordPayment;
    private final BulkActs bulk;

    PaymentBulkResource(RecordPayment recordPayment, BulkActs bulk) {
        this.recordPayment = recordPayment;
        this.bulk = bulk;
    }

    @POST
    @Path("/payments")
    @PermissionsAllowed("spinn:applications.write")
    @Operation(
            operationId = "recordPayments",
            summary = "Record many payments",
            description =
                    "Records up to 1,000 payments for milestones; for the provider. No two payments of an application have the same reference.")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "200",
            description = OUTCOMES,
            content = @Content(schema = @Schema(implementation = BulkAnswer.class)))
    public Response pay(@Valid @NotNull Bulk<PaymentItem> body) {
        return bulk.create(
                body,
                Act.RECORD_PAYMENT,
                (application, item) ->
                        recordPayment.pay(application, item.payment.voucher()).id());
    }

    /** A payment to one application. */
    @Schema(name = "PaymentItem")
    record PaymentItem(
            @NotNull UUID applicationId,

            @Pattern(regexp = KEY) @Schema(description = ABOUT_KEY) @Nullable
            String key,

            @Schema(description = ABOUT_VERSION) @Nullable Long version,

            @NotNull @Valid PaymentResource.NewPayment payment)
            implements ApplicationItem {

        @Override
        public String body() {
            return "payment";
        }
    }
}
