package no.spinn.applications.project.closing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import no.spinn.applications.common.query.Literals;
import no.spinn.applications.project.report.ReportAct;
import no.spinn.applications.record.task.TaskKind;
import no.spinn.applications.record.task.TaskQuery;
import no.spinn.applications.record.task.TaskSource;

/** Cases that can be closed, because every report is approved. */
@ApplicationScoped
class ClosingTasks implements TaskSource {

    private static final String OPEN_REPORT = """
            EXISTS (SELECT 1 FROM report r WHERE r.application_id = a.id AND r.state NOT IN %s)""".formatted(Literals.quoted(Set.of(ReportAct.APPROVE.to())));

    @Override
    public List<TaskQuery> queries() {
        return List.of(TaskQuery.waitingSince("a.changed_at", TaskKind.CLOSE_CASE)
                .where("c.provider_organisation = :caller AND NOT " + OPEN_REPORT));
    }
}
