package no.spinn.instruments.catalogue.call;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where a call is in its life. */
public enum CallState {
    /** Seen by its provider alone, and free to change or delete. */
    DRAFT,
    /** Announced; the clock opens it. */
    SCHEDULED,
    /** Takes applications; the clock closes it, unless its intake is continuous. */
    OPEN,
    /** Takes no more applications. */
    CLOSED,
    /** Called off after it was announced. A draft is deleted instead: nobody has heard of it. */
    CANCELLED;

    private static final Map<CallState, Set<CallState>> SUCCESSORS = Map.of(
            DRAFT, EnumSet.of(SCHEDULED),
            SCHEDULED, EnumSet.of(OPEN, CANCELLED),
            OPEN, EnumSet.of(CLOSED, CANCELLED),
            CLOSED, EnumSet.of(CANCELLED),
            CANCELLED, EnumSet.noneOf(CallState.class));

    public boolean canBecome(CallState next) {
        return SUCCESSORS.getOrDefault(this, Set.of()).contains(next);
    }
}
