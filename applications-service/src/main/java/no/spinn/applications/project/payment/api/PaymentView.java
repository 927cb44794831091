package no.spinn.applications.project.payment.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.spinn.applications.project.payment.Payment;
import no.spinn.applications.project.payment.PaymentState;
import no.spinn.kit.value.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One payment. */
@Schema(name = "Payment")
record PaymentView(
        UUID id,
        PaymentState state,
        String milestone,
        Money amount,
        LocalDate paidOn,
        String reference,
        Instant recordedAt,

        @Schema(description = "Absent unless the payment was reversed") @Nullable
        Instant reversedAt,

        @Nullable String reversalReason) {

    static PaymentView of(Payment payment) {
        Payment.Voucher voucher = payment.voucher();
        return new PaymentView(
                payment.id(),
                payment.state(),
                voucher.milestone(),
                voucher.amount(),
                voucher.paidOn(),
                voucher.reference(),
                payment.recordedAt(),
                payment.reversedAt(),
                payment.reversalReason());
    }

    /** A complete list of payments. */
    @Schema(name = "PaymentList")
    record PaymentList(List<PaymentView> items) {}
}
