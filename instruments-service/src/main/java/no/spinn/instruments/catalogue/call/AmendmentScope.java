package no.spinn.instruments.catalogue.call;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** How much of an announced call an amendment can change: part of the table of acts, one row for each state. */
public enum AmendmentScope {
    /** The whole plan, since nobody applies yet. */
    WHOLE_PLAN(CallState.SCHEDULED),
    /** Anything that makes nothing worse for those who apply. */
    NOTHING_WORSE(CallState.OPEN),
    /** The texts and the date of the answer. */
    TEXTS_ONLY(CallState.CLOSED);

    private final CallState state;

    AmendmentScope(CallState state) {
        this.state = state;
    }

    public CallState state() {
        return state;
    }

    static AmendmentScope of(CallState state) {
        return Arrays.stream(values())
                .filter(scope -> scope.state == state)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a call that is " + state + " is not amended"));
    }

    static Set<CallState> states() {
        return Arrays.stream(values())
                .map(AmendmentScope::state)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CallState.class)));
    }
}
