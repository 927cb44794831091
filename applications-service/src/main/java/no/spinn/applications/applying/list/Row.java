package no.spinn.applications.applying.list;

import java.time.Instant;
import java.util.UUID;
import no.spinn.applications.applying.list.Sort.Position;
import org.jspecify.annotations.Nullable;

/**
 * A row of a list.
 *
 * @param dueAt until when something is due; null when nothing is
 * @param time the time of the row in the order of the list; null when it has none, or the order is by id alone
 */
public record Row<T>(
        T entity,
        UUID id,
        @Nullable Instant dueAt,
        @Nullable Instant time) {

    public Position position() {
        return new Position(time, id);
    }
}
