package no.spinn.applications.project.closing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.spinn.applications.applying.application.Act;
import no.spinn.applications.applying.application.ActCase;
import no.spinn.applications.applying.application.ActRules;
import no.spinn.applications.applying.application.Obstacle;
import no.spinn.applications.applying.application.Possibility;
import no.spinn.applications.project.report.Report;
import no.spinn.applications.project.report.Reports;

/** What refuses to close a case: a report that is not approved. */
@ApplicationScoped
class ClosingActRules implements ActRules {

    private final Reports reports;

    ClosingActRules(Reports reports) {
        this.reports = reports;
    }

    @Override
    public Set<Act> acts() {
        return Set.of(Act.CLOSE);
    }

    @Override
    public Judge read(List<ActCase> cases) {
        Set<UUID> open = reports.ofAll(cases.stream().map(ActCase::id).toList()).stream()
                .filter(report -> !report.state().isApproved())
                .map(Report::applicationId)
                .collect(Collectors.toSet());
        return (act, one) ->
                List.of(Possibility.PLAIN.blockedIf(open.contains(one.id()), Obstacle.REPORTS_NOT_APPROVED));
    }
}
