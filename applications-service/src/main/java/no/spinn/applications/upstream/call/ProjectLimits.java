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
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Pointer;
import no.spinn.kit.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a project may ask for and when it may run.
 *
 * @param amounts for all; null when no sum is applied for
 * @param byApplicantType where types of applicants differ
 * @param earliestStart of a project, inclusive
 * @param latestEnd of a project, inclusive
 */
public record ProjectLimits(
        @Nullable AmountLimits amounts,
        List<GrantLimit> byApplicantType,
        @Nullable LocalDate earliestStart,
        @Nullable LocalDate latestEnd) {

    private static final String SECTOR = "organisation.sector";
    private static final String REQUESTED = "project.requestedAmount";
    private static final String TOTAL = "project.budget.total";
    private static final String START = "project.startDate";
    private static final String DURATION = "project.durationMonths";

    public ProjectLimits {
        byApplicantType = Objects.requireNonNullElse(byApplicantType, List.of());
    }

    /** Everything in these facts that is outside the limits. A fact that is not there is not judged. */
    public List<Fault> faults(Map<String, Object> facts) {
        List<Fault> faults = new ArrayList<>();
        Money requested = money(facts, REQUESTED);
        if (requested != null) {
            limitOf(amounts, requested).ifPresent(faults::add);
            limitsOfType(facts, requested, faults);
        }
        limitsOfTime(facts, faults);
        return faults;
    }

    private void limitsOfType(Map<String, Object> facts, Money requested, List<Fault> faults) {
        for (GrantLimit limit : byApplicantType) {
            if (limit.applicantType().equals(facts.get(SECTOR))) {
                limitOf(limit.amounts(), requested).ifPresent(faults::add);
                Money total = money(facts, TOTAL);
                if (limit.maximumRate() != null && total != null) {
                    rateFault(limit.maximumRate(), requested, total).ifPresent(faults::add);
                }
            }
        }
    }

    private static Optional<Fault> limitOf(@Nullable AmountLimits limits, Money requested) {
        return limits == null ? Optional.empty() : limits.fault(requested, at(REQUESTED));
    }

    private static Optional<Fault> rateFault(BigDecimal rate, Money requested, Money total) {
        boolean within = requested.unit().equals(total.unit())
                && requested.value().compareTo(total.value().multiply(rate)) <= 0;
        return within
                ? Optional.empty()
                : Optional.of(DraftIssue.AMOUNT_ABOVE_RATE.at(at(REQUESTED), Map.of("rate", rate.toPlainString())));
    }

    private void limitsOfTime(Map<String, Object> facts, List<Fault> faults) {
        if (!(facts.get(START) instanceof String day)) {
            return;
        }
        LocalDate start = LocalDate.parse(day);
        if (earliestStart != null && start.isBefore(earliestStart)) {
            faults.add(DraftIssue.PROJECT_TOO_EARLY.at(at(START), Map.of("day", earliestStart)));
        }
        if (latestEnd != null && facts.get(DURATION) instanceof Number months && endsAfter(latestEnd, start, months)) {
            faults.add(DraftIssue.PROJECT_TOO_LATE.at(at(DURATION), Map.of("day", latestEnd)));
        }
    }

    /** A project of one month from the first of March ends on the last of March. */
    private static boolean endsAfter(LocalDate latest, LocalDate start, Number months) {
        try {
            return start.plusMonths(months.longValue()).minusDays(1).isAfter(latest);
        } catch (DateTimeException beyondAllYears) {
            return true;
        }
    }

    private static @Nullable Money money(Map<String, Object> facts, String fact) {
        return facts.get(fact) instanceof Map<?, ?> money
                ? Money.of(String.valueOf(money.get("amount")), String.valueOf(money.get("currency")))
                : null;
    }

    private static Pointer at(String fact) {
        return Pointer.ROOT.to("facts").to(fact);
    }
}
