package no.spinn.applications.record.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import no.spinn.applications.common.query.Literals;
import no.spinn.applications.upstream.call.CallState;

/** What waits in the tables of applications and partners. */
@ApplicationScoped
class ApplicationTasks implements TaskSource {

    private static final String OF_APPLICANT = "a.applicant = :caller";
    private static final String OF_PROVIDER = "c.provider_organisation = :caller";
    private static final String DEADLINE = "c.terms ->> 'closesAt'";

    /** After its deadline, or after its end, a call takes no application. */
    private static final String TAKES_APPLICATIONS =
            """
            upper(c.terms ->> 'state') NOT IN %s
            AND coalesce(CAST(c.terms ->> 'closesAt' AS timestamptz), 'infinity') > clock_timestamp()""".formatted(Literals.quoted(Set.of(CallState.CANCELLED, CallState.CLOSED)));

    @Override
    public List<TaskQuery> queries() {
        return List.of(
                TaskQuery.waitingSince("a.created_at", TaskKind.SUBMIT_APPLICATION)
                        .where(OF_APPLICANT + " AND " + TAKES_APPLICATIONS)
                        .due(DEADLINE),
                TaskQuery.waitingSince("p.invited_at", TaskKind.ANSWER_INVITATION)
                        .joining("JOIN partner p ON p.application_id = a.id")
                        .where("p.organisation = :caller AND p.answered_at IS NULL AND " + TAKES_APPLICATIONS)
                        .due(DEADLINE)
                        .about("id", "p.id"),
                TaskQuery.waitingSince("a.submitted_at", TaskKind.BEGIN_FORMAL_CHECK)
                        .where(OF_PROVIDER),
                sinceItsLastMove(TaskKind.COMPLETE_FORMAL_CHECK),
                sinceItsLastMove(TaskKind.RECOMMEND),
                sinceItsLastMove(TaskKind.DECIDE));
    }

    private static TaskQuery sinceItsLastMove(TaskKind kind) {
        return TaskQuery.waitingSince("a.changed_at", kind).where(OF_PROVIDER);
    }
}
