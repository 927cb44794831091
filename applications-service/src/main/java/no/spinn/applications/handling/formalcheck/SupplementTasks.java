package no.spinn.applications.handling.formalcheck;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.spinn.applications.record.task.TaskKind;
import no.spinn.applications.record.task.TaskQuery;
import no.spinn.applications.record.task.TaskSource;

/** Requests for supplements that wait for the applicant. */
@ApplicationScoped
class SupplementTasks implements TaskSource {

    @Override
    public List<TaskQuery> queries() {
        return List.of(TaskQuery.waitingSince("s.asked_at", TaskKind.GIVE_SUPPLEMENT)
                .joining("JOIN supplement_request s ON s.application_id = a.id")
                .where("a.applicant = :caller AND s.given_at IS NULL")
                .due("s.due_at")
                .about("requestId", "s.id"));
    }
}
