package no.spinn.instruments.history;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A public state that something has come to.
 *
 * @param version 1, 2, 3 and so on for each object
 * @param state all that everybody may know, written or not
 * @param reason in the words of the one who changed it
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
