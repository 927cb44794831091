package no.spinn.applications.handling.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.spinn.applications.common.query.Literals;
import no.spinn.applications.record.task.TaskKind;
import no.spinn.applications.record.task.TaskQuery;
import no.spinn.applications.record.task.TaskSource;

/** Appeals that wait for the provider, and then for the appeal body. */
@ApplicationScoped
class AppealTasks implements TaskSource {

    @Override
    public List<TaskQuery> queries() {
        return List.of(
                appeals("p.filed_at", TaskKind.RECONSIDER_APPEAL, AppealAct.UPHOLD, "c.provider_organisation"),
                appeals("p.reconsidered_at", TaskKind.FORWARD_APPEAL, AppealAct.FORWARD, "c.provider_organisation"),
                appeals("p.forwarded_at", TaskKind.DECIDE_APPEAL, AppealAct.DECIDE, "p.appeal_body"));
    }

    private static TaskQuery appeals(String since, TaskKind kind, AppealAct act, String whose) {
        return TaskQuery.waitingSince(since, kind)
                .joining("JOIN appeal p ON p.application_id = a.id")
                .where("%s = :caller AND p.state IN %s".formatted(whose, Literals.quoted(act.from())));
    }
}
