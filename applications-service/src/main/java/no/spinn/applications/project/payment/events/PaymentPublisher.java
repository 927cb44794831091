package no.spinn.applications.project.payment.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.spinn.applications.applying.application.ChangeFeed;
import no.spinn.applications.applying.application.ChangeTypes;
import no.spinn.applications.applying.application.NewChange;
import no.spinn.applications.applying.application.Part;
import no.spinn.applications.project.payment.Payment;
import no.spinn.applications.project.payment.PaymentAnnouncements;
import no.spinn.applications.project.payment.RepaymentReceipt;
import no.spinn.kit.value.Money;

/** Publishes payments, their reversals, and repayments to those who follow the project. */
@ApplicationScoped
class PaymentPublisher implements PaymentAnnouncements, ChangeTypes {

    private static final String RECORDED = "no.spinn.payment.recorded.v1";
    private static final String REVERSED = "no.spinn.payment.reversed.v1";
    private static final String REPAID = "no.spinn.payment.repaid.v1";

    private final ChangeFeed feed;

    PaymentPublisher(ChangeFeed feed) {
        this.feed = feed;
    }

    @Override
    public void announce(Payment payment) {
        feed.append(new NewChange(
                payment.reversedAt() == null ? RECORDED : REVERSED,
                payment.id(),
                payment.applicationId(),
                Part.FOLLOW_UP,
                PaymentChanged.of(payment)));
    }

    @Override
    public void announce(RepaymentReceipt receipt, Money amount) {
        feed.append(new NewChange(
                REPAID, receipt.id(), receipt.applicationId(), Part.FOLLOW_UP, RepaymentReceived.of(receipt, amount)));
    }

    @Override
    public List<String> types() {
        return List.of(RECORDED, REVERSED, REPAID);
    }
}
