package no.spinn.applications.project.report;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

/** When to remind of reports. */
@ConfigMapping(prefix = "spinn.reminders")
public interface ReminderSettings {

    /** How long before its last day a report is called to mind: time enough to ask colleagues for figures. */
    @WithDefault("P14D")
    Period before();
}
