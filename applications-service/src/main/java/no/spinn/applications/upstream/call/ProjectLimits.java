package no.spinn.applications.upstream.call;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.spinn.applications.common.issue.DraftIssue;
import no.spinn.applications.upstream.fact.KnownFacts;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.time.WholeMonths;
import no.spinn.kit.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * The amounts that a project may ask for and the period in which it may run.
 *
 * @param amounts for all applicants; null when no amount is applied for
 * @param byApplicantType where the limits differ between types of applicants
 * @param earliestStart of a project, inclusive
 * @param latestEnd of a project, inclusive
 */
public record ProjectLimits(
        @Nullable AmountLimits amounts,
        List<GrantLimit> byApplicantType,
        @Nullable LocalDate earliestStart,
        @Nullable LocalDate latestEnd) {

    public ProjectLimits {
        byApplicantType = Objects.requireNonNullElse(byApplicantType, List.of());
    }

    /** Returns a fault for each fact outside the limits. Missing facts are not checked. */
    public List<Fault> faults(Map<String, Object> facts) {
        List<Fault> faults = new ArrayList<>();
        KnownFacts.money(facts, KnownFacts.REQUESTED_AMOUNT).ifPresent(requested -> {
            limitOf(amounts, requested).ifPresent(faults::add);
            limitsOfType(facts, requested, faults);
        });
        limitsOfTime(facts, faults);
        return faults;
    }

    private void limitsOfType(Map<String, Object> facts, Money requested, List<Fault> faults) {
        for (GrantLimit limit : byApplicantType) {
            if (limit.applicantType().equals(facts.get(KnownFacts.SECTOR))) {
                limitOf(limit.amounts(), requested).ifPresent(faults::add);
                rateFault(limit.maximumRate(), requested, facts).ifPresent(faults::add);
            }
        }
    }

    private static Optional<Fault> limitOf(@Nullable AmountLimits limits, Money requested) {
        return limits == null
                ? Optional.empty()
                : limits.fault(requested, KnownFacts.pointer(KnownFacts.REQUESTED_AMOUNT));
    }

    private static Optional<Fault> rateFault(@Nullable BigDecimal rate, Money requested, Map<String, Object> facts) {
        if (rate == null) {
            return Optional.empty();
        }
        return KnownFacts.money(facts, KnownFacts.TOTAL_BUDGET)
                .filter(total -> !isWithin(rate, requested, total))
                .map(total -> DraftIssue.AMOUNT_ABOVE_RATE.at(
                        KnownFacts.pointer(KnownFacts.REQUESTED_AMOUNT), Map.of("rate", rate.toPlainString())));
    }

    private static boolean isWithin(BigDecimal rate, Money requested, Money total) {
        return requested.unit().equals(total.unit())
                && requested.value().compareTo(total.value().multiply(rate)) <= 0;
    }

    private void limitsOfTime(Map<String, Object> facts, List<Fault> faults) {
        if (!(facts.get(KnownFacts.START_DATE) instanceof String day)) {
            return;
        }
        LocalDate start = LocalDate.parse(day);
        if (earliestStart != null && start.isBefore(earliestStart)) {
            faults.add(DraftIssue.PROJECT_TOO_EARLY.at(
                    KnownFacts.pointer(KnownFacts.START_DATE), Map.of("day", earliestStart)));
        }
        if (latestEnd != null
                && facts.get(KnownFacts.DURATION_MONTHS) instanceof Number months
                && endsAfter(latestEnd, start, months)) {
            faults.add(DraftIssue.PROJECT_TOO_LATE.at(
                    KnownFacts.pointer(KnownFacts.DURATION_MONTHS), Map.of("day", latestEnd)));
        }
    }

    private static boolean endsAfter(LocalDate latest, LocalDate start, Number months) {
        try {
            return WholeMonths.lastDay(start, months.longValue()).isAfter(latest);
        } catch (DateTimeException beyondAllYears) {
            return true;
        }
    }
}
