package no.spinn.matching.answer.match.api;

import java.util.Set;
import no.spinn.matching.upstream.call.CallState;
import org.jspecify.annotations.Nullable;

/** The states of the calls that a request asks for. */
final class RequestedStates {

    private RequestedStates() {}

    /** Open where the request names none. Generated clients send an empty list for one that is left out. */
    static Set<CallState> of(@Nullable Set<CallState> requested) {
        return requested == null || requested.isEmpty() ? Set.of(CallState.OPEN) : Set.copyOf(requested);
    }
}
