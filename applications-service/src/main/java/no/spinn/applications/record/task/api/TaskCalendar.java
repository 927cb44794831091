package no.spinn.applications.record.task.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.Applications;
import no.spinn.applications.record.task.Task;
import no.spinn.applications.upstream.call.Call;
import no.spinn.applications.upstream.call.Calls;
import no.spinn.kit.calendar.CalendarEvent;
import no.spinn.kit.calendar.CalendarFile;
import no.spinn.kit.language.Language;

/** Writes tasks that have a deadline as a calendar. */
@ApplicationScoped
class TaskCalendar {

    private static final String PRODUCT = "-//Spinn//applications-service//NO";
    private static final Duration REFRESH = Duration.ofHours(1);

    private final Applications applications;
    private final Calls calls;

    TaskCalendar(Applications applications, Calls calls) {
        this.applications = applications;
        this.calls = calls;
    }

    byte[] write(List<Task> tasks, Language language) {
        Map<UUID, Application> concerned =
                applications
                        .byIds(tasks.stream()
                                .map(Task::applicationId)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Application::id, Function.identity()));
        Map<UUID, Call> called = calls.byIds(concerned.values().stream().map(Application::callId)).stream()
                .collect(Collectors.toMap(Call::id, Function.identity()));
        return CalendarFile.write(
                new CalendarFile.Head(PRODUCT, TaskTitles.ofCalendar().nearest(language), REFRESH),
                tasks.stream()
                        .map(task -> {
                            Application application = Objects.requireNonNull(concerned.get(task.applicationId()));
                            Call call = Objects.requireNonNull(called.get(application.callId()));
                            return event(task, application, call, language);
                        })
                        .toList());
    }

    private static CalendarEvent event(Task task, Application application, Call call, Language language) {
        String title = application.draft().title();
        String kind = TaskTitles.of(task.kind()).nearest(language);
        return new CalendarEvent(
                task.id() + "@spinn",
                new CalendarEvent.Revision(0, task.since()),
                Objects.requireNonNull(task.dueAt(), "the calendar has tasks with a deadline"),
                new CalendarEvent.Words(
                        title == null ? kind : "%s: %s".formatted(kind, title),
                        call.terms().title().nearest(language)),
                null,
                false);
    }
}
