package no.spinn.applications.project.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.spinn.applications.common.document.DisplayMoney;
import no.spinn.applications.project.report.ReportKind;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Pointer;
import no.spinn.kit.time.OsloDays;
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
            fault(Pointer.ROOT.to("endsOn"), TermsIssue.END_BEFORE_START);
        }
    }

    private void checkMilestones() {
        Set<String> keys = new HashSet<>();
        int before = faults.size();
        for (int i = 0; i < terms.milestones().size(); i++) {
            Terms.Milestone milestone = terms.milestones().get(i);
            if (!keys.add(milestone.key())) {
                fault(MILESTONES.to(i).to("key"), TermsIssue.MILESTONE_TWICE);
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
                fault(place, TermsIssue.AMOUNT_UNGRANTED);
            }
        } else if (amount == null) {
            fault(place, TermsIssue.AMOUNT_MISSING);
        } else if (!amount.unit().equals(granted.unit())) {
            faults.add(TermsIssue.AMOUNT_IN_WRONG_CURRENCY.at(place, Map.of("currency", granted.currency())));
        }
    }

    private void checkSum(Money grant) {
        BigDecimal sum = terms.milestones().stream()
                .map(milestone -> milestone.amount() == null
                        ? BigDecimal.ZERO
                        : milestone.amount().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(grant.value()) != 0) {
            faults.add(TermsIssue.SUM_DIFFERS.at(
                    MILESTONES, Map.of("sum", DisplayMoney.of(sum, grant.unit()), "granted", DisplayMoney.of(grant))));
        }
    }

    private void checkReports() {
        Set<String> milestones =
                terms.milestones().stream().map(Terms.Milestone::key).collect(Collectors.toSet());
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < terms.reports().size(); i++) {
            Terms.RequiredReport report = terms.reports().get(i);
            if (!keys.add(report.key())) {
                fault(REPORTS.to(i).to("key"), TermsIssue.REPORT_TWICE);
            }
            if (report.dueOn() != null) {
                checkDay(REPORTS.to(i).to("dueOn"), report.dueOn());
            }
            if ((report.dueOn() == null) == (report.milestone() == null)) {
                fault(REPORTS.to(i), TermsIssue.REPORT_DUE);
            }
            if (report.milestone() != null && !milestones.contains(report.milestone())) {
                fault(REPORTS.to(i).to("milestone"), TermsIssue.MILESTONE_UNKNOWN);
            }
        }
        long last = terms.reports().stream()
                .filter(report -> report.kind() == ReportKind.FINAL)
                .count();
        if (last != 1) {
            fault(REPORTS, TermsIssue.FINAL_REPORT);
        }
    }

    private void checkDay(Pointer place, LocalDate day) {
        if (!OsloDays.isPlausible(day)) {
            fault(place, TermsIssue.DAY_IMPLAUSIBLE);
        }
    }

    private void fault(Pointer place, TermsIssue issue) {
        faults.add(issue.at(place));
    }
}
