package no.spinn.applications.record.task;

import java.time.Instant;
import java.util.UUID;
import no.spinn.kit.security.OrganisationId;
import org.jspecify.annotations.Nullable;

/** The criteria of a search for tasks. */
public record TaskSearch(
        OrganisationId caller,
        @Nullable TaskKind kind,
        @Nullable UUID callId,
        @Nullable Instant dueBefore) {

    /** The position of a task in the order of the list. */
    public record Position(@Nullable Instant dueAt, Instant since, String key) {}

    /** All tasks of an organisation. */
    public static TaskSearch of(OrganisationId caller) {
        return new TaskSearch(caller, null, null, null);
    }
}
