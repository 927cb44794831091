package no.spinn.applications.project.payment.events;

import java.time.LocalDate;
import java.util.UUID;
import no.spinn.applications.project.payment.RepaymentReceipt;
import no.spinn.kit.value.Money;
import no.spinn.kit.webhook.MessageData;

/** A repayment that the provider has received. */
@MessageData(
        name = "repayment",
        types = {"no.spinn.payment.repaid.v1"})
record RepaymentReceived(UUID id, UUID applicationId, Money amount, LocalDate receivedOn, String reference) {

    static RepaymentReceived of(RepaymentReceipt receipt, Money amount) {
        return new RepaymentReceived(
                receipt.id(), receipt.applicationId(), amount, receipt.receivedOn(), receipt.reference());
    }
}
