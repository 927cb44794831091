package no.spinn.applications.project.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.spinn.applications.common.time.OsloDays;
import no.spinn.applications.project.report.ReportKind;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Pointer;
import no.spinn.kit.value.Money;
import org.jspecify.annotations.Nullable;

/** Validates the terms of an agreement against the grant. Finds all faults. */
final class TermsRules {

    private static final Pointer MILESTONES = Pointer.ROOT.to("milestones");
    private static final Pointer REPORTS = Pointer.ROOT.to("reports");

    private final Terms terms;
    private final @Nullable Money granted;
    private final List<Fault> faults = new ArrayList<>();

    private TermsRules(Terms terms, @Nullable Money granted) {
        this.terms = terms;
        this.granted = granted;
    }

    static List<Fault> faults(Terms terms, @Nullable Money granted) {
        TermsRules rules = new TermsRules(terms, granted);
        rules.checkPeriod();
        rules.checkMilestones();
        rules.checkReports();
        return rules.faults;
    }

    private void checkPeriod() {
        checkDay(Pointer.ROOT.to("startsOn"), terms.startsOn());
        checkDay(Pointer.ROOT.to("endsOn"), terms.endsOn());
        if (terms.endsOn().isBefore(terms.startsOn())) {
            fault(Pointer.ROOT.to("endsOn"), "before_start", "the project ends before it starts");
        }
    }

    private void checkMilestones() {
        Set<String> keys = new HashSet<>();
        int before = faults.size();
        for (int i = 0; i < terms.milestones().size(); i++) {
            Terms.Milestone milestone = terms.milestones().get(i);
            if (!keys.add(milestone.key())) {
                fault(MILESTONES.to(i).to("key"), "duplicate", "another milestone has the same key");
            }
            checkDay(MILESTONES.to(i).to("dueOn"), milestone.dueOn());
            checkAmount(MILESTONES.to(i).to("amount"), milestone.amount());
        }
        if (granted != null && faults.size() == before) {
            checkSum(granted);
        }
    }

    private void checkAmount(Pointer place, @Nullable Money amount) {
        if (granted == null) {
            if (amount != null) {
                fault(place, "unexpected", "no amount was granted");
            }
        } else if (amount == null) {
            fault(place, "required", "an amount was granted, so each milestone must have one");
        } else if (!amount.unit().equals(granted.unit())) {
            fault(place, "wrong_currency", "the grant is in " + granted.currency());
        }
    }

    private void checkSum(Money grant) {
        BigDecimal sum = terms.milestones().stream()
                .map(milestone -> milestone.amount() == null
                        ? BigDecimal.ZERO
                        : milestone.amount().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(grant.value()) != 0) {
            fault(
                    MILESTONES,
                    "sum_differs",
                    "the milestones add up to %s, but the grant is %s".formatted(sum, grant.value()));
        }
    }

    private void checkReports() {
        Set<String> milestones =
                terms.milestones().stream().map(Terms.Milestone::key).collect(Collectors.toSet());
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < terms.reports().size(); i++) {
            Terms.RequiredReport report = terms.reports().get(i);
            if (!keys.add(report.key())) {
                fault(REPORTS.to(i).to("key"), "duplicate", "another report has the same key");
            }
            if (report.dueOn() != null) {
                checkDay(REPORTS.to(i).to("dueOn"), report.dueOn());
            }
            if ((report.dueOn() == null) == (report.milestone() == null)) {
                fault(REPORTS.to(i), "due", "a report must have either a day or a milestone");
            }
            if (report.milestone() != null && !milestones.contains(report.milestone())) {
                fault(
                        REPORTS.to(i).to("milestone"),
                        "unknown_milestone",
                        "the agreement has no milestone with this key");
            }
        }
        long last = terms.reports().stream()
                .filter(report -> report.kind() == ReportKind.FINAL)
                .count();
        if (last != 1) {
            fault(REPORTS, "final_report", "there must be exactly one final report");
        }
    }

    private void checkDay(Pointer place, LocalDate day) {
        if (!OsloDays.isPlausible(day)) {
            fault(place, "out_of_range", "the day must be in the years 2000 to 2199");
        }
    }

    private void fault(Pointer place, String code, String detail) {
        faults.add(new Fault(place.text(), code, detail));
    }
}
