package no.spinn.applications.project.payment.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.spinn.applications.project.payment.Payment;
import no.spinn.kit.value.Money;
import no.spinn.kit.webhook.MessageData;
import org.jspecify.annotations.Nullable;

/** A payment without the reason of a reversal. */
@MessageData(
        name = "payment",
        types = {"no.spinn.payment.recorded.v1", "no.spinn.payment.reversed.v1"})
record PaymentChanged(
        UUID id,
        UUID applicationId,
        String milestone,
        Money amount,
        LocalDate paidOn,
        String reference,
        @Nullable Instant reversedAt) {

    static PaymentChanged of(Payment payment) {
        Payment.Voucher voucher = payment.voucher();
        return new PaymentChanged(
                payment.id(),
                payment.applicationId(),
                voucher.milestone(),
                voucher.amount(),
                voucher.paidOn(),
                voucher.reference(),
                payment.reversedAt());
    }
}
