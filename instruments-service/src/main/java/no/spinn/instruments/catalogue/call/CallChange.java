package no.spinn.instruments.catalogue.call;

import java.util.List;
import no.spinn.instruments.history.Difference;
import org.jspecify.annotations.Nullable;

/**
 * A change of an announced call that has just been made.
 *
 * @param before the state of the call before the act
 * @param reason the reason that the provider gives
 */
record CallChange(
        Call call, CallState before, CallAct act, @Nullable String reason, List<Difference> differences) {

    /** A change of state, which has no differences to list. */
    static CallChange of(Call call, CallState before, CallAct act, @Nullable String reason) {
        return new CallChange(call, before, act, reason, List.of());
    }
}
