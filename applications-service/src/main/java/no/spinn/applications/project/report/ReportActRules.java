package no.spinn.applications.project.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.spinn.applications.applying.application.Act;
import no.spinn.applications.applying.application.ActCase;
import no.spinn.applications.applying.application.ActRules;
import no.spinn.applications.applying.application.Obstacle;
import no.spinn.applications.applying.application.Possibility;
import no.spinn.kit.time.OsloDays;

/** Which reports an act can be about, by the table of {@link ReportAct}. A late report is accepted. */
@ApplicationScoped
class ReportActRules implements ActRules {

    private final Reports reports;

    ReportActRules(Reports reports) {
        this.reports = reports;
    }

    @Override
    public Set<Act> acts() {
        Set<Act> acts = EnumSet.of(Act.REPORT_FINALLY);
        Arrays.stream(ReportAct.values()).map(ReportAct::act).forEach(acts::add);
        return acts;
    }

    @Override
    public Judge read(List<ActCase> cases) {
        Map<UUID, List<Report>> required = reports
                .ofAll(cases.stream().map(ActCase::id).toList())
                .stream()
                .collect(Collectors.groupingBy(Report::applicationId));
        return (act, one) -> {
            List<Report> all = required.getOrDefault(one.id(), List.of());
            return all.stream()
                    .filter(report -> isLegal(act, report))
                    .map(report -> possibility(act, report, one, all))
                    .toList();
        };
    }

    private static boolean isLegal(Act act, Report report) {
        return Arrays.stream(ReportAct.values())
                .anyMatch(finer -> finer.act() == act && finer.isLegalFrom(report.state()));
    }

    private static Possibility possibility(Act act, Report report, ActCase one, List<Report> all) {
        Possibility way = Possibility.on("key", report.requirement().key());
        return act == Act.DELIVER_REPORT
                ? way.until(endOf(report))
                        .blockedIf(
                                HandleReport.ends(one.application(), report)
                                        && !HandleReport.waitedForBefore(all).isEmpty(),
                                Obstacle.REPORTS_MISSING)
                : way;
    }

    private static Instant endOf(Report report) {
        return report.requirement()
                .dueOn()
                .plusDays(1)
                .atStartOfDay(OsloDays.OSLO)
                .toInstant();
    }
}
