package no.spinn.kit.page;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Positions in lists that are sorted by id, ascending. */
public final class IdPositions {

    /** Lower than every id. */
    public static final UUID BEFORE_ALL = new UUID(0, 0);

    private IdPositions() {}

    /** The id after which the page begins. */
    public static UUID after(@Nullable List<String> position) {
        return position == null ? BEFORE_ALL : UUID.fromString(position.getFirst());
    }

    public static List<String> of(UUID id) {
        return List.of(id.toString());
    }
}
