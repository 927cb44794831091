package no.spinn.applications.project.report;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

/** The settings for reminders of reports. */
@ConfigMapping(prefix = "spinn.reminders")
public interface ReminderSettings {

    /**
     * The time before the last day at which the reminder of a report is sent. It leaves enough time to collect figures.
     */
    @WithDefault("P14D")
    Period before();
}
