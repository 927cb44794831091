package no.spinn.applications.record.task.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.Applications;
import no.spinn.applications.record.task.Task;
import no.spinn.applications.upstream.call.api.CallReference;
import no.spinn.applications.upstream.call.api.CallReferences;
import no.spinn.kit.language.Languages;

/** Shows tasks with their names. One query loads the applications of a page, and one their calls. */
@ApplicationScoped
class TaskViews {

    private final Applications applications;
    private final CallReferences calls;
    private final Languages languages;

    TaskViews(Applications applications, CallReferences calls, Languages languages) {
        this.applications = applications;
        this.calls = calls;
        this.languages = languages;
    }

    List<TaskView> of(List<Task> tasks) {
        Map<UUID, Application> concerned =
                applications
                        .byIds(tasks.stream()
                                .map(Task::applicationId)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Application::id, Function.identity()));
        Function<UUID, CallReference> named =
                calls.ofAll(concerned.values().stream().map(Application::callId));
        return tasks.stream()
                .map(task -> {
                    Application application = Objects.requireNonNull(
                            concerned.get(task.applicationId()), "a task is read with its application");
                    return TaskView.of(task, application, named.apply(application.callId()), languages);
                })
                .toList();
    }
}
