package no.spinn.applications.project.payment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.spinn.applications.applying.list.ListSource;
import no.spinn.applications.common.issue.ApplicationDetail;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;

/** All payments. */
@ApplicationScoped
public class Payments implements PanacheRepositoryBase<Payment, UUID> {

    /** The list of payments. */
    public static final ListSource<Payment, PaymentState> LIST = ListSource.of(
                    Payment.class, "payment", PaymentState.class)
            .inState("CASE WHEN x.reversed_at IS NULL THEN 'RECORDED' ELSE 'REVERSED' END")
            .changedAt("x.recorded_at", "x.reversed_at");

    /** Returns all payments, also reversed ones, in the order in which they were recorded. */
    public List<Payment> of(UUID applicationId) {
        return list("applicationId = ?1 order by id", applicationId);
    }

    /** Returns the payments of many grants, without reversed ones. */
    List<Payment> standing(List<UUID> applicationIds) {
        return list("applicationId in ?1 and reversedAt is null order by id", applicationIds);
    }

    public Payment one(UUID applicationId, UUID id) {
        return find("applicationId = ?1 and id = ?2", applicationId, id)
                .firstResultOptional()
                .orElseThrow(() -> new Refusal(KitProblem.NOT_FOUND, ApplicationDetail.NO_PAYMENT.words()));
    }

    /** Whether a payment has this reference. A reversed one does not count: it is recorded again under its reference. */
    boolean hasReference(UUID applicationId, String reference) {
        return count("applicationId = ?1 and reference = ?2 and reversedAt is null", applicationId, reference) > 0;
    }

    /** Returns the day of the first payment, without reversed ones. Nothing can be repaid before it. */
    Optional<LocalDate> firstDay(UUID applicationId) {
        return standing(applicationId)
                .map(payment -> payment.voucher().paidOn())
                .min(Comparator.naturalOrder());
    }

    /** Returns the sum of the payments of a grant, without reversed ones. */
    public BigDecimal paid(UUID applicationId) {
        return sum(applicationId, payment -> true);
    }

    /** Returns the sum of the payments for one milestone, without reversed ones. */
    BigDecimal paid(UUID applicationId, String milestone) {
        return sum(applicationId, payment -> payment.voucher().milestone().equals(milestone));
    }

    private BigDecimal sum(UUID applicationId, Predicate<Payment> which) {
        return standing(applicationId)
                .filter(which)
                .map(payment -> payment.voucher().amount().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Stream<Payment> standing(UUID applicationId) {
        return of(applicationId).stream().filter(payment -> payment.reversedAt() == null);
    }
}
