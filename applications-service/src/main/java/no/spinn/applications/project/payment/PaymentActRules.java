package no.spinn.applications.project.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.spinn.applications.applying.application.Act;
import no.spinn.applications.applying.application.ActCase;
import no.spinn.applications.applying.application.ActRules;
import no.spinn.applications.applying.application.Obstacle;
import no.spinn.applications.applying.application.Possibility;
import no.spinn.applications.project.agreement.Agreement;
import no.spinn.applications.project.agreement.Agreements;

/** What can still be paid, reversed, reclaimed and repaid. */
@ApplicationScoped
class PaymentActRules implements ActRules {

    private final Agreements agreements;
    private final Payments payments;
    private final Repayments repayments;

    PaymentActRules(Agreements agreements, Payments payments, Repayments repayments) {
        this.agreements = agreements;
        this.payments = payments;
        this.repayments = repayments;
    }

    @Override
    public Set<Act> acts() {
        return Set.of(Act.RECORD_PAYMENT, Act.REVERSE_PAYMENT, Act.RECLAIM, Act.RECORD_REPAYMENT);
    }

    /** All that is known about the grants. */
    private record Known(
            Map<UUID, Agreement> agreements, Map<UUID, List<Payment>> standing, Map<UUID, BigDecimal> unpaidClaims) {

        BigDecimal agreed(UUID id) {
            return Stream.ofNullable(agreements.get(id))
                    .flatMap(agreement -> agreement.terms().milestones().stream())
                    .flatMap(milestone -> Stream.ofNullable(milestone.amount()))
                    .map(amount -> amount.value())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        BigDecimal paid(UUID id) {
            return standing.getOrDefault(id, List.of()).stream()
                    .map(payment -> payment.voucher().amount().value())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    @Override
    public Judge read(List<ActCase> cases) {
        List<UUID> ids = cases.stream().map(ActCase::id).toList();
        Known known = new Known(
                agreements.ofAll(ids).stream().collect(Collectors.toMap(Agreement::applicationId, Function.identity())),
                payments.standing(ids).stream().collect(Collectors.groupingBy(Payment::applicationId)),
                repayments.left(ids));
        return (act, one) -> possibilities(act, one.id(), known);
    }

    private static List<Possibility> possibilities(Act act, UUID id, Known known) {
        return switch (act) {
            case RECORD_PAYMENT ->
                List.of(Possibility.PLAIN.blockedIf(
                        known.paid(id).compareTo(known.agreed(id)) >= 0, Obstacle.NOTHING_TO_PAY));
            case REVERSE_PAYMENT ->
                known.standing.getOrDefault(id, List.of()).stream()
                        .map(payment -> Possibility.on("paymentId", payment.id()))
                        .toList();
            case RECLAIM -> List.of(Possibility.PLAIN.blockedIf(known.paid(id).signum() == 0, Obstacle.NOTHING_PAID));
            default ->
                List.of(Possibility.PLAIN.blockedIf(
                        known.unpaidClaims.getOrDefault(id, BigDecimal.ZERO).signum() <= 0, Obstacle.NOTHING_TO_REPAY));
        };
    }
}
