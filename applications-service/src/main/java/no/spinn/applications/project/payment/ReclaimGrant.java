package no.spinn.applications.project.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.spinn.applications.applying.application.Act;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.ApplicationProblem;
import no.spinn.applications.applying.application.ApplicationRefused;
import no.spinn.applications.applying.application.MoveApplication;
import no.spinn.applications.common.document.DisplayMoney;
import no.spinn.applications.common.issue.ApplicationDetail;
import no.spinn.kit.audit.Audit;
import no.spinn.kit.audit.AuditEntry;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Pointer;
import no.spinn.kit.time.DatabaseClock;
import no.spinn.kit.time.OsloDays;
import no.spinn.kit.value.Money;
import org.jspecify.annotations.Nullable;

/** Reclaims money, and records the repayments. The act of each method has begun. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ReclaimGrant {

    private static final Pointer AMOUNT = Pointer.ROOT.to("amount");

    private final Payments payments;
    private final Repayments repayments;
    private final MoveApplication moveApplication;
    private final PaymentAnnouncements announcements;
    private final DatabaseClock clock;
    private final Audit audit;

    ReclaimGrant(
            Payments payments,
            Repayments repayments,
            MoveApplication moveApplication,
            PaymentAnnouncements announcements,
            DatabaseClock clock,
            Audit audit) {
        this.payments = payments;
        this.repayments = repayments;
        this.moveApplication = moveApplication;
        this.announcements = announcements;
        this.clock = clock;
        this.audit = audit;
    }

    /** Reclaims money, at most the paid amount. This ends the project. */
    public Repayment reclaim(Application application, Repayment.Claim claim) {
        requireAmount(
                claim.amount(), currencyOf(application), payments.paid(application.id()), PaymentIssue.BEYOND_PAID);
        Instant now = clock.now();
        if (claim.dueOn().isBefore(OsloDays.at(now)) || !OsloDays.isPlausible(claim.dueOn())) {
            throw refused(PaymentIssue.DUE_DAY_IMPOSSIBLE.at(Pointer.ROOT.to("dueOn")));
        }
        Repayment repayment = new Repayment(application.id(), claim, now);
        repayments.persist(repayment);
        moveApplication.move(application, Act.RECLAIM, claim.reason());
        return repayment;
    }

    /**
     * Records a repayment. Repayments cannot exceed the reclaimed amount. Each has a reference of its own, so that no repayment
     * is recorded twice.
     */
    public void receive(Application application, Repayment repayment, RepaymentReceipt.Voucher voucher) {
        if (repayments.hasReference(application.id(), voucher.reference())) {
            throw Booking.alreadyRecorded(PaymentIssue.REPAYMENT_RECORDED);
        }
        Money reclaimed = repayment.claim().amount();
        BigDecimal left = reclaimed.value().subtract(repayments.received(application.id()));
        requireAmount(voucher.amount(), reclaimed.unit(), left, PaymentIssue.BEYOND_RECLAIMED);
        Instant now = clock.now();
        LocalDate paid = payments.firstDay(application.id()).orElseThrow();
        Booking.outside(Pointer.ROOT.to("receivedOn"), voucher.receivedOn(), paid, OsloDays.at(now))
                .ifPresent(ReclaimGrant::refuse);
        RepaymentReceipt receipt = new RepaymentReceipt(application.id(), voucher, now);
        repayments.add(receipt);
        audit.record(new AuditEntry(
                "record_repayment",
                "application",
                application.id().toString(),
                null,
                null,
                null,
                Map.of("amount", voucher.amount())));
        announcements.announce(receipt, voucher.amount());
    }

    private static @Nullable Currency currencyOf(Application application) {
        Money granted = Objects.requireNonNull(application.decision(), "an application with payments has a decision")
                .granted();
        return granted == null ? null : granted.unit();
    }

    /** @param beyond the issue of an amount that is zero or more than the most */
    private static void requireAmount(Money amount, @Nullable Currency currency, BigDecimal most, PaymentIssue beyond) {
        if (currency != null && !currency.equals(amount.unit())) {
            throw refused(
                    PaymentIssue.AMOUNT_IN_WRONG_CURRENCY.at(AMOUNT, Map.of("currency", currency.getCurrencyCode())));
        }
        if (amount.value().signum() == 0 || amount.value().compareTo(most) > 0) {
            throw refused(beyond.at(AMOUNT, Map.of("most", DisplayMoney.of(most, amount.unit()))));
        }
    }

    private static void refuse(Fault fault) {
        throw refused(fault);
    }

    private static ApplicationRefused refused(Fault fault) {
        return new ApplicationRefused(
                ApplicationProblem.REPAYMENT_FAULTY, ApplicationDetail.NOTHING_RECORDED.words(), List.of(fault));
    }
}
