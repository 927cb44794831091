package no.spinn.instruments.catalogue.call;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** How much of an announced call an amendment can change: part of the table of acts, one row for each state. */
public enum AmendmentScope {
    WHOLE_PLAN(CallState.SCHEDULED, "the whole plan, since nobody applies yet"),
    NOTHING_WORSE(CallState.OPEN, "anything that does not become worse for applicants"),
    TEXTS_ONLY(CallState.CLOSED, "texts, the contact and the day of the answer");

    private final CallState state;
    private final String description;

    AmendmentScope(CallState state, String description) {
        this.state = state;
        this.description = description;
    }

    /** What can change, in words. */
    public String description() {
        return description;
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
