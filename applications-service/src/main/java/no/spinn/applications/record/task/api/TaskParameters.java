package no.spinn.applications.record.task.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.spinn.applications.common.issue.ParameterIssue;
import no.spinn.applications.record.task.Task;
import no.spinn.applications.record.task.TaskKind;
import no.spinn.applications.record.task.TaskSearch;
import no.spinn.kit.page.Page;
import no.spinn.kit.page.PageRequest;
import no.spinn.kit.problem.KitDetail;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.security.OrganisationId;
import no.spinn.kit.time.OsloDays;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The query parameters of the list of tasks. */
public class TaskParameters {

    private static final String LIST = "tasks";

    @QueryParam("kind")
    @Parameter(description = "Only tasks of this kind")
    @Nullable
    TaskKind kind;

    @QueryParam("callId")
    @Parameter(description = "Only tasks about applications to this call")
    @Nullable
    UUID callId;

    @QueryParam("dueBefore")
    @Parameter(description = "Only tasks that are due before this time", example = "2027-03-01T00:00:00Z")
    @Nullable
    Instant dueBefore;

    @BeanParam
    PageRequest page = new PageRequest();

    TaskSearch search(OrganisationId caller) {
        if (dueBefore != null && !OsloDays.isPlausible(OsloDays.at(dueBefore))) {
            throw new Refusal(
                    KitProblem.MALFORMED,
                    KitDetail.QUERY_FAULTY.words(),
                    List.of(ParameterIssue.YEAR_OUT_OF_RANGE.at("?dueBefore")));
        }
        return new TaskSearch(caller, kind, callId, dueBefore);
    }

    int rows() {
        return page.fetch();
    }

    TaskSearch.@Nullable Position after() {
        List<String> after = page.after(LIST, kind, callId, dueBefore);
        return after == null
                ? null
                : new TaskSearch.Position(
                        after.get(0).isEmpty() ? null : Instant.parse(after.get(0)),
                        Instant.parse(after.get(1)),
                        after.get(2));
    }

    Page<Task> page(List<Task> found) {
        return page.page(found, TaskParameters::position, LIST, kind, callId, dueBefore);
    }

    private static List<String> position(Task task) {
        Instant due = task.dueAt();
        return List.of(due == null ? "" : due.toString(), task.since().toString(), task.key());
    }
}
