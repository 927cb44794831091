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
import java.time.LocalDate;
import java.util.UUID;
import no.spinn.applications.applying.application.Act;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.Applications;
import no.spinn.applications.applying.application.Part;
import no.spinn.applications.project.payment.Payment;
import no.spinn.applications.project.payment.Payments;
import no.spinn.applications.project.payment.RecordPayment;
import no.spinn.kit.idempotency.Idempotent;
import no.spinn.kit.security.Caller;
import no.spinn.kit.value.Money;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The payments of a grant. */
@Path("/v1/applications/{id}/payments")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Follow-up")
public class PaymentResource {

    private final Applications applications;
    private final Payments payments;
    private final RecordPayment recordPayment;
    private final Caller caller;

    PaymentResource(Applications applications, Payments payments, RecordPayment recordPayment, Caller caller) {
        this.applications = applications;
        this.payments = payments;
        this.recordPayment = recordPayment;
        this.caller = caller;
    }

    @POST
    @PermissionsAllowed("spinn:applications.write")
    @Idempotent
    @Operation(
            operationId = "recordPayment",
            summary = "Record a payment",
            description =
                    "Records a payment for a milestone; for the provider. The payments for a milestone cannot exceed "
                            + "its amount. The day is from the decision until today, in Oslo.")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "201",
            description = "The payment",
            content = @Content(schema = @Schema(implementation = PaymentView.class)))
    @APIResponse(
            responseCode = "409",
            ref = "Problem",
            description =
                    "A payment with this reference is recorded, or the state of the application does not allow it")
    public Response pay(@PathParam("id") UUID id, @Valid @NotNull NewPayment body) {
        Application application = applications.begin(Act.RECORD_PAYMENT, id, caller.organisation());
        Payment payment = recordPayment.pay(application, body.voucher());
        return Response.created(URI.create("/v1/applications/%s/payments/%s".formatted(id, payment.id())))
                .entity(PaymentView.of(payment))
                .build();
    }

    @GET
    @PermissionsAllowed("spinn:applications")
    @Transactional
    @Operation(
            operationId = "listPayments",
            summary = "List the payments",
            description = "Lists all payments, also reversed ones, in the order in which they were recorded.")
    public PaymentView.PaymentList list(@PathParam("id") UUID id) {
        applications.readable(id, caller.organisation(), Part.FOLLOW_UP);
        return new PaymentView.PaymentList(
                payments.of(id).stream().map(PaymentView::of).toList());
    }

    @GET
    @Path("/{paymentId}")
    @PermissionsAllowed("spinn:applications")
    @Transactional
    @Operation(
            operationId = "getPayment",
            summary = "Get a payment",
            description = "Returns a payment; for the applicant and the provider.")
    public PaymentView get(@PathParam("id") UUID id, @PathParam("paymentId") UUID paymentId) {
        applications.readable(id, caller.organisation(), Part.FOLLOW_UP);
        return PaymentView.of(payments.one(id, paymentId));
    }

    @POST
    @Path("/{paymentId}/reversal")
    @PermissionsAllowed("spinn:applications.write")
    @Idempotent
    @Operation(
            operationId = "reversePayment",
            summary = "Reverse a payment",
            description =
                    "Reverses a payment that was recorded by mistake; for the provider. The payment stays in the list.")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "200",
            description = "The payment",
            content = @Content(schema = @Schema(implementation = PaymentView.class)))
    @APIResponse(
            responseCode = "409",
            ref = "Problem",
            description = "The payment has already been reversed, or the state of the application does not allow it")
    public Response reverse(
            @PathParam("id") UUID id, @PathParam("paymentId") UUID paymentId, @Valid @NotNull PaymentReversal body) {
        applications.begin(Act.REVERSE_PAYMENT, id, caller.organisation());
        Payment payment = payments.one(id, paymentId);
        recordPayment.reverse(payment, body.reason);
        return Response.ok(PaymentView.of(payment)).build();
    }

    /** The payment to record. */
    @Schema(name = "PaymentRequest", examples = """
                    {"milestone": "start", "amount": {"amount": "1000000.00", "currency": "NOK"}, "paidOn": "2027-03-16", "reference": "2027-1234"}""")
    record NewPayment(
            @NotBlank @Size(max = 50) String milestone,
            @NotNull Money amount,
            @NotNull LocalDate paidOn,

            @NotBlank
            @Size(max = 100)
            @Schema(
                    description =
                            "The reference in the provider's accounts. No other payment of the application has it, except a reversed one.")
            String reference) {

        Payment.Voucher voucher() {
            return new Payment.Voucher(milestone, amount, paidOn, reference);
        }
    }

    /** The reason for reversing a payment. */
    @Schema(name = "PaymentReversalRequest")
    record PaymentReversal(@NotBlank @Size(max = 2000) String reason) {}
}
