package no.spinn.instruments.catalogue.call;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The states of a call. {@link CallAct} has the acts that lead from one to another. */
public enum CallState {
    /** Only its provider can read it. */
    DRAFT,
    /** Announced; the clock opens it. */
    SCHEDULED,
    /** Takes applications; the clock closes it, unless its intake is continuous. */
    OPEN,
    /** Takes no more applications. */
    CLOSED,
    /** Called off after it was announced. A draft is deleted instead, since nobody else has read it. */
    CANCELLED;

    /** Whether everybody can read a call in this state. */
    public boolean isPublic() {
        return this != DRAFT;
    }

    public boolean isCancelled() {
        return this == CANCELLED;
    }

    /** The states in which everybody can read a call. */
    public static Set<CallState> publicStates() {
        return Arrays.stream(values())
                .filter(CallState::isPublic)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CallState.class)));
    }

    /** The states in which only the provider can read a call. */
    public static Set<CallState> privateStates() {
        return EnumSet.complementOf(EnumSet.copyOf(publicStates()));
    }

    /** The name of the state in JSON. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
