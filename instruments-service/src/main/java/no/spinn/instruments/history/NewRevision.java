package no.spinn.instruments.history;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A new public state, to be appended.
 *
 * @param version 1, 2, 3 and so on for each object
 * @param state the public state, as an object or as written JSON
 * @param reason the reason that the author of the change gives
 */
public record NewRevision(
        Subject subject,
        int version,
        Change change,
        Object state,
        @Nullable String reason,
        List<Difference> differences) {

    public NewRevision(Subject subject, int version, Change change, Object state) {
        this(subject, version, change, state, null, List.of());
    }
}
