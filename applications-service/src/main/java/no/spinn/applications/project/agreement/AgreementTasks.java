package no.spinn.applications.project.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.spinn.applications.common.query.Literals;
import no.spinn.applications.handling.appeal.AppealAct;
import no.spinn.applications.record.task.TaskKind;
import no.spinn.applications.record.task.TaskQuery;
import no.spinn.applications.record.task.TaskSource;

/** Grants that wait for an agreement, for the answer to it, and for the start of the project. */
@ApplicationScoped
class AgreementTasks implements TaskSource {

    /** An agreement from before a reversal is about another decision. */
    private static final String IS_WRITTEN = "g.written_at >= a.decided_at";

    private static final String APPEALED = """
            EXISTS (SELECT 1 FROM appeal p WHERE p.application_id = a.id AND p.state IN %s)""".formatted(Literals.quoted(AppealAct.WITHDRAW.from()));

    @Override
    public List<TaskQuery> queries() {
        return List.of(
                agreements("a.decided_at", TaskKind.WRITE_AGREEMENT)
                        .where("c.provider_organisation = :caller AND (%s) IS NOT TRUE AND NOT %s"
                                .formatted(IS_WRITTEN, APPEALED)),
                agreements("g.written_at", TaskKind.ANSWER_GRANT)
                        .where("a.applicant = :caller AND %s AND NOT %s".formatted(IS_WRITTEN, APPEALED)),
                agreements("g.accepted_at", TaskKind.START_PROJECT).where("a.applicant = :caller"));
    }

    private static TaskQuery agreements(String since, TaskKind kind) {
        return TaskQuery.waitingSince(since, kind).joining("LEFT JOIN agreement g ON g.application_id = a.id");
    }
}
