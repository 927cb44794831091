package no.spinn.applications.project.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.spinn.applications.common.query.Literals;
import no.spinn.applications.record.task.TaskKind;
import no.spinn.applications.record.task.TaskQuery;
import no.spinn.applications.record.task.TaskSource;

/** Reports that wait for the applicant, and then for the provider. */
@ApplicationScoped
class ReportTasks implements TaskSource {

    @Override
    public List<TaskQuery> queries() {
        return List.of(
                reports(
                                "coalesce(r.returned_at, g.accepted_at)",
                                TaskKind.DELIVER_REPORT,
                                ReportAct.DELIVER,
                                "a.applicant")
                        .due("CAST(r.due_on + 1 AS timestamp) AT TIME ZONE 'Europe/Oslo'"),
                reports("r.delivered_at", TaskKind.APPROVE_REPORT, ReportAct.APPROVE, "c.provider_organisation"));
    }

    private static TaskQuery reports(String since, TaskKind kind, ReportAct act, String whose) {
        return TaskQuery.waitingSince(since, kind)
                .joining("JOIN report r ON r.application_id = a.id JOIN agreement g ON g.application_id = a.id")
                .where("%s = :caller AND r.state IN %s".formatted(whose, Literals.quoted(act.from())))
                .about("key", "r.key");
    }
}
