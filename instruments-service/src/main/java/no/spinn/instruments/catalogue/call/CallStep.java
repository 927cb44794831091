package no.spinn.instruments.catalogue.call;

import java.util.List;
import no.spinn.instruments.history.Change;
import no.spinn.instruments.history.Difference;
import org.jspecify.annotations.Nullable;

/**
 * Something that has just happened to an announced call.
 *
 * @param before the state that it came from
 * @param action as the audit names it
 * @param reason in the words of the one who acted
 */
record CallStep(
        Call call,
        CallState before,
        Change change,
        String action,
        @Nullable String reason,
        List<Difference> differences) {

    CallStep(Call call, CallState before, Change change, String action, @Nullable String reason) {
        this(call, before, change, action, reason, List.of());
    }
}
