package no.spinn.applications.project.payment.api;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.spinn.applications.applying.application.Act;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.Applications;
import no.spinn.applications.applying.application.Part;
import no.spinn.applications.project.payment.ReclaimGrant;
import no.spinn.applications.project.payment.Repayment;
import no.spinn.applications.project.payment.RepaymentReceipt;
import no.spinn.applications.project.payment.Repayments;
import no.spinn.kit.idempotency.Idempotent;
import no.spinn.kit.security.Caller;
import no.spinn.kit.value.Money;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The provider's claim for repayment, and the repayments that it has received. */
@Path("/v1/applications/{id}/repayment")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Follow-up")
public class RepaymentResource {

    private final Applications applications;
    private final Repayments repayments;
    private final ReclaimGrant reclaimGrant;
    private final Caller caller;

    RepaymentResource(Applications applications, Repayments repayments, ReclaimGrant reclaimGrant, Caller caller) {
        this.applications = applications;
        this.repayments = repayments;
        this.reclaimGrant = reclaimGrant;
        this.caller = caller;
    }

    @POST
    @PermissionsAllowed("spinn:applications.write")
    @Idempotent
    @Operation(
            operationId = "reclaim",
            summary = "Reclaim money",
            description = "Reclaims at most the paid amount; for the provider. This ends the project.")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "201",
            description = "The claim",
            content = @Content(schema = @Schema(implementation = RepaymentView.class)))
    @APIResponse(responseCode = "409", ref = "Problem", description = "The state of the application does not allow it")
    public Response reclaim(@PathParam("id") UUID id, @Valid @NotNull NewRepayment body) {
        Application application = applications.begin(Act.RECLAIM, id, caller.organisation());
        Repayment repayment =
                reclaimGrant.reclaim(application, new Repayment.Claim(body.amount, body.reason, body.dueOn));
        return Response.created(URI.create("/v1/applications/%s/repayment".formatted(id)))
                .entity(view(repayment))
                .build();
    }

    @GET
    @PermissionsAllowed("spinn:applications")
    @Transactional
    @Operation(
            operationId = "getRepayment",
            summary = "Get the claim for repayment",
            description = "Returns the reclaimed amount and the repayments; for the applicant and the provider.")
    public RepaymentView get(@PathParam("id") UUID id) {
        applications.readable(id, caller.organisation(), Part.FOLLOW_UP);
        return view(repayments.of(id));
    }

    @POST
    @Path("/receipts")
    @PermissionsAllowed("spinn:applications.write")
    @Idempotent
    @Operation(
            operationId = "recordRepayment",
            summary = "Record a repayment",
            description =
                    "Records money that was repaid; for the provider. Repayments cannot exceed the reclaimed amount. The day "
                            + "is from the first payment until today, in Oslo.")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "200",
            description = "The claim, with the repayments",
            content = @Content(schema = @Schema(implementation = RepaymentView.class)))
    @APIResponse(
            responseCode = "409",
            ref = "Problem",
            description = "A repayment with this reference is recorded, or nothing has been reclaimed")
    public Response receive(@PathParam("id") UUID id, @Valid @NotNull NewReceipt body) {
        Application application = applications.begin(Act.RECORD_REPAYMENT, id, caller.organisation());
        Repayment repayment = repayments.of(id);
        reclaimGrant.receive(
                application, repayment, new RepaymentReceipt.Voucher(body.amount, body.receivedOn, body.reference));
        return Response.ok(view(repayment)).build();
    }

    private RepaymentView view(Repayment repayment) {
        return RepaymentView.of(repayment, repayments.receipts(repayment.applicationId()));
    }

    /** The claim to make. */
    @Schema(name = "RepaymentRequest")
    record NewRepayment(
            @NotNull Money amount,
            @NotBlank @Size(max = 4000) String reason,
            @NotNull LocalDate dueOn) {}

    /** The repayment to record. */
    @Schema(name = "RepaymentReceiptRequest")
    record NewReceipt(
            @NotNull Money amount,
            @NotNull LocalDate receivedOn,

            @NotBlank
            @Size(max = 100)
            @Schema(
                    description =
                            "The reference in the provider's accounts. No other repayment of the application has it.")
            String reference) {}

    /** The claim, with the repayments. */
    @Schema(name = "Repayment")
    record RepaymentView(
            UUID applicationId,
            Money amount,
            String reason,
            LocalDate dueOn,
            Instant reclaimedAt,
            List<ReceiptView> receipts) {

        static RepaymentView of(Repayment repayment, List<RepaymentReceipt> receipts) {
            Repayment.Claim claim = repayment.claim();
            return new RepaymentView(
                    repayment.applicationId(),
                    claim.amount(),
                    claim.reason(),
                    claim.dueOn(),
                    repayment.reclaimedAt(),
                    receipts.stream()
                            .map(receipt -> ReceiptView.of(receipt, claim.amount()))
                            .toList());
        }
    }

    /** A repayment that the provider has received. */
    @Schema(name = "RepaymentReceipt")
    record ReceiptView(UUID id, Money amount, LocalDate receivedOn, String reference, Instant recordedAt) {

        static ReceiptView of(RepaymentReceipt receipt, Money reclaimed) {
            return new ReceiptView(
                    receipt.id(),
                    new Money(receipt.amount(), reclaimed.unit()),
                    receipt.receivedOn(),
                    receipt.reference(),
                    receipt.recordedAt());
        }
    }
}
