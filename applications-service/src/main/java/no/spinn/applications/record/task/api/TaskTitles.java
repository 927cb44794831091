package no.spinn.applications.record.task.api;

import java.util.Locale;
import no.spinn.applications.record.task.TaskKind;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.language.Messages;

/** The titles of tasks, and the words of their calendar. */
final class TaskTitles {

    private static final Messages TITLES = Messages.of(TaskTitles.class);

    private TaskTitles() {}

    static LocalizedText of(TaskKind kind) {
        return TITLES.text(kind.name().toLowerCase(Locale.ROOT));
    }

    static LocalizedText ofCalendar() {
        return TITLES.text("calendar");
    }
}
