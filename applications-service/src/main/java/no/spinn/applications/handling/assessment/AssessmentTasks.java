package no.spinn.applications.handling.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.spinn.applications.common.query.Literals;
import no.spinn.applications.record.task.TaskKind;
import no.spinn.applications.record.task.TaskQuery;
import no.spinn.applications.record.task.TaskSource;

/** Assignments that wait for the assessor. */
@ApplicationScoped
class AssessmentTasks implements TaskSource {

    @Override
    public List<TaskQuery> queries() {
        return List.of(
                assignments("g.assigned_at", TaskKind.DECLARE_IMPARTIALITY, AssignmentAct.DECLARE_IMPARTIAL),
                assignments("g.declared_at", TaskKind.SCORE_APPLICATION, AssignmentAct.SUBMIT));
    }

    private static TaskQuery assignments(String since, TaskKind kind, AssignmentAct act) {
        return TaskQuery.waitingSince(since, kind)
                .joining("JOIN assignment g ON g.application_id = a.id")
                .where("g.organisation = :caller AND g.state IN " + Literals.quoted(act.from()))
                .about("assignmentId", "g.id");
    }
}
