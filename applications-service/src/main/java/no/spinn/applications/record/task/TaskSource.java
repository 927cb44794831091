package no.spinn.applications.record.task;

import java.util.List;

/** The tasks of a feature. A feature in which something waits for an organisation has a bean of this type. */
public interface TaskSource {

    List<TaskQuery> queries();
}
