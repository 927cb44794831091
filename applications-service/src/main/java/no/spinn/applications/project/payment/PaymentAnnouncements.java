package no.spinn.applications.project.payment;

import no.spinn.kit.value.Money;

/** Announces payments and repayments. */
public interface PaymentAnnouncements {

    /** Announces that a payment was recorded, or reversed, in the transaction of the change. */
    void announce(Payment payment);

    /** Announces that a repayment was received, in its transaction. */
    void announce(RepaymentReceipt receipt, Money amount);
}
