package no.spinn.applications.project.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.ApplicationProblem;
import no.spinn.applications.applying.application.ApplicationRefused;
import no.spinn.applications.common.document.DisplayMoney;
import no.spinn.applications.common.issue.ApplicationDetail;
import no.spinn.applications.project.agreement.Agreements;
import no.spinn.kit.audit.Audit;
import no.spinn.kit.audit.AuditEntry;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Pointer;
import no.spinn.kit.time.DatabaseClock;
import no.spinn.kit.time.OsloDays;
import no.spinn.kit.value.Money;
import org.jspecify.annotations.Nullable;

/** Records payments by milestone. The act of each method has begun. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RecordPayment {

    private final Agreements agreements;
    private final Payments payments;
    private final PaymentAnnouncements announcements;
    private final DatabaseClock clock;
    private final Audit audit;

    RecordPayment(
            Agreements agreements,
            Payments payments,
            PaymentAnnouncements announcements,
            DatabaseClock clock,
            Audit audit) {
        this.agreements = agreements;
        this.payments = payments;
        this.announcements = announcements;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * Records a payment. Payments cannot exceed the amount of the milestone, and therefore never exceed the grant. Each has a
     * reference of its own, so that no payment is recorded twice.
     */
    public Payment pay(Application application, Payment.Voucher voucher) {
        if (payments.hasReference(application.id(), voucher.reference())) {
            throw Booking.alreadyRecorded(PaymentIssue.PAYMENT_RECORDED);
        }
        Instant now = clock.now();
        List<Fault> faults = new ArrayList<>(amountFaults(application, voucher));
        Booking.outside(Pointer.ROOT.to("paidOn"), voucher.paidOn(), grantedOn(application), OsloDays.at(now))
                .ifPresent(faults::add);
        if (!faults.isEmpty()) {
            throw new ApplicationRefused(
                    ApplicationProblem.PAYMENT_FAULTY, ApplicationDetail.PAYMENT_NOT_RECORDED.words(), faults);
        }
        Payment payment = new Payment(application.id(), voucher, now);
        payments.persist(payment);
        record("record_payment", payment, null);
        announcements.announce(payment);
        return payment;
    }

    /** Reverses a payment that was recorded by mistake. */
    public void reverse(Payment payment, String reason) {
        if (payment.reversedAt() != null) {
            throw new ApplicationRefused(ApplicationProblem.WRONG_STATE, ApplicationDetail.PAYMENT_REVERSED.words());
        }
        payment.reverse(reason, clock.now());
        record("reverse_payment", payment, reason);
        announcements.announce(payment);
    }

    private static LocalDate grantedOn(Application application) {
        return OsloDays.at(Objects.requireNonNull(application.decision(), "an application with payments has a decision")
                .at());
    }

    private List<Fault> amountFaults(Application application, Payment.Voucher voucher) {
        return agreements.of(application.id()).terms().milestones().stream()
                .filter(one -> one.key().equals(voucher.milestone()))
                .findFirst()
                .map(milestone ->
                        amountFault(
                                        milestone.amount(),
                                        voucher.amount(),
                                        payments.paid(application.id(), milestone.key()))
                                .stream()
                                .toList())
                .orElseGet(() -> List.of(PaymentIssue.MILESTONE_UNKNOWN.at(Pointer.ROOT.to("milestone"))));
    }

    private static Optional<Fault> amountFault(@Nullable Money agreed, Money amount, BigDecimal paid) {
        if (agreed == null) {
            return fault(PaymentIssue.AMOUNT_UNGRANTED, Map.of());
        }
        if (!agreed.unit().equals(amount.unit())) {
            return fault(PaymentIssue.AMOUNT_IN_WRONG_CURRENCY, Map.of("currency", agreed.currency()));
        }
        if (amount.value().signum() == 0) {
            return fault(PaymentIssue.AMOUNT_ZERO, Map.of());
        }
        BigDecimal left = agreed.value().subtract(paid);
        return amount.value().compareTo(left) > 0
                ? fault(PaymentIssue.BEYOND_MILESTONE, Map.of("left", DisplayMoney.of(left, agreed.unit())))
                : Optional.empty();
    }

    private static Optional<Fault> fault(PaymentIssue issue, Map<String, ?> words) {
        return Optional.of(issue.at(Pointer.ROOT.to("amount"), words));
    }

    private void record(String act, Payment payment, @Nullable String reason) {
        audit.record(new AuditEntry(
                act,
                "application",
                payment.applicationId().toString(),
                null,
                null,
                reason,
                Map.of("paymentId", payment.id(), "amount", payment.voucher().amount())));
    }
}
