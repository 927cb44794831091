package no.spinn.applications.record.task;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for an organisation.
 *
 * @param key distinguishes the tasks of all organisations
 * @param object the object that the task is about, by the parameter of its path; empty when it is the application itself
 * @param dueAt null when there is no deadline
 */
public record Task(
        TaskKind kind,
        String key,
        UUID applicationId,
        Map<String, String> object,
        Instant since,
        @Nullable Instant dueAt) {

    /** Stays the same as long as the task waits. */
    public UUID id() {
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }
}
