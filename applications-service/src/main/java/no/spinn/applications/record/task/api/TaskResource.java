package no.spinn.applications.record.task.api;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import no.spinn.applications.record.task.Task;
import no.spinn.applications.record.task.TaskSearch;
import no.spinn.applications.record.task.Tasks;
import no.spinn.kit.language.Languages;
import no.spinn.kit.page.Page;
import no.spinn.kit.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What waits for the caller. */
@Path("/v1/tasks")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tasks", description = "What waits for the caller, in every role")
public class TaskResource {

    private final Tasks tasks;
    private final TaskViews views;
    private final Languages languages;
    private final Caller caller;

    TaskResource(Tasks tasks, TaskViews views, Languages languages, Caller caller) {
        this.tasks = tasks;
        this.views = views;
        this.languages = languages;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed("spinn:applications")
    @Transactional
    @Operation(operationId = "listTasks", summary = "List what waits for you", description = """
                    Lists what the caller's organisation has to do, as applicant, invited partner, provider, assessor or appeal \
                    body, in all of its cases: what is due soonest comes first, then what has waited longest. A task disappears when it is done. \
                    `action` is the operation that does it, or the first of several that would.""")
    public TaskView.TaskPage list(@BeanParam TaskParameters parameters) {
        TaskSearch search = parameters.search(caller.organisation());
        Page<Task> page = parameters.page(tasks.search(search, parameters.after(), parameters.rows()));
        return new TaskView.TaskPage(views.of(page.items()), counts(search), page.next());
    }

    private List<TaskView.Count> counts(TaskSearch search) {
        return tasks.counts(search).entrySet().stream()
                .map(one ->
                        new TaskView.Count(one.getKey(), languages.text(TaskTitles.of(one.getKey())), one.getValue()))
                .toList();
    }
}
