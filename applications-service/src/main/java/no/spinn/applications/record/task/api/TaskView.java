package no.spinn.applications.record.task.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.spinn.applications.applying.application.Act;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.api.ActOperation;
import no.spinn.applications.applying.application.api.ActOperations;
import no.spinn.applications.applying.application.api.ApplicationReference;
import no.spinn.applications.record.task.Task;
import no.spinn.applications.record.task.TaskKind;
import no.spinn.applications.upstream.call.api.CallReference;
import no.spinn.kit.language.Languages;
import no.spinn.kit.page.Paginated;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that waits for the caller. */
@Schema(name = "Task", description = "Something that waits for the caller")
record TaskView(
        @Schema(description = "The same as long as the task waits")
        UUID id,

        TaskKind kind,

        @Schema(description = "In the language of Content-Language", examples = "Deliver the report")
        String title,

        CallReference call,
        ApplicationReference application,

        @Schema(description = "Since when it waits") Instant since,

        @Schema(description = "Absent when there is no deadline") @Nullable
        Instant dueAt,

        Action action) {

    /** The operation that does the task. */
    @Schema(name = "TaskAction", description = "The operation that does the task")
    record Action(
            Act act,
            @Schema(examples = "POST") String method,

            @Schema(
                    description = "The path of the operation in this document",
                    examples = "/v1/applications/01a209fe-7242-7fbc-899c-b2e09ad04b82/submission")
            String href) {

        static Action of(Task task) {
            Act act = task.kind().act();
            ActOperation operation = ActOperations.of(act).orElseThrow();
            return new Action(act, operation.method(), operation.href(task.applicationId(), task.object()));
        }
    }

    static TaskView of(Task task, Application application, CallReference call, Languages languages) {
        return new TaskView(
                task.id(),
                task.kind(),
                languages.text(TaskTitles.of(task.kind())),
                call,
                ApplicationReference.of(application),
                task.since(),
                task.dueAt(),
                Action.of(task));
    }

    /** How many tasks of one kind wait. */
    @Schema(name = "TaskCount", description = "How many tasks of one kind wait")
    record Count(TaskKind kind, String title, long count) {}

    /** One page of tasks, and how many wait of each kind. */
    @Schema(name = "TaskPage")
    record TaskPage(
            List<TaskView> items,

            @Schema(
                    description =
                            "How many tasks of each kind wait, with the other filters than `kind`; kinds without tasks are left out")
            List<Count> counts,

            @Schema(description = "The cursor of the next page; absent on the last page") @Nullable
            String next)
            implements Paginated {}
}
