package no.spinn.instruments.catalogue.call;

import static no.spinn.instruments.catalogue.call.Actor.CLOCK;
import static no.spinn.instruments.catalogue.call.Actor.INSTRUMENT;
import static no.spinn.instruments.catalogue.call.Actor.PROVIDER;
import static no.spinn.instruments.catalogue.call.Actor.UPGRADE;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.spinn.instruments.catalogue.instrument.Instrument;
import no.spinn.instruments.catalogue.instrument.InstrumentAct;
import no.spinn.instruments.catalogue.instrument.InstrumentStage;
import no.spinn.instruments.common.detail.CatalogueDetail;
import no.spinn.instruments.history.Change;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The table of acts on a call: who performs each one, in which states, and which state it leads to. No other act exists.
 * {@link Calls#begin} checks the acts of providers against it, and the queries of the clock are built from it.
 */
public enum CallAct {
    DRAFT(PROVIDER, EnumSet.noneOf(CallState.class), CallState.DRAFT),
    REVISE(PROVIDER, from(CallState.DRAFT), null),
    DISCARD(PROVIDER, from(CallState.DRAFT), null),
    SCHEDULE(PROVIDER, from(CallState.DRAFT), CallState.SCHEDULED),
    PREVIEW_AMENDMENT(PROVIDER, AmendmentScope.states(), null),
    AMEND(PROVIDER, AmendmentScope.states(), null),
    /** A decision with a reason, and with a new deadline. */
    REOPEN(PROVIDER, from(CallState.CLOSED), CallState.OPEN),
    CANCEL(PROVIDER, from(CallState.SCHEDULED, CallState.OPEN, CallState.CLOSED), CallState.CANCELLED),

    OPEN(CLOCK, from(CallState.SCHEDULED), CallState.OPEN),
    CLOSE(CLOCK, from(CallState.OPEN), CallState.CLOSED),

    /** A call names its instrument, so a new name of the instrument changes the call. */
    RENAME_INSTRUMENT_OF(INSTRUMENT, CallState.publicStates(), null),
    /** A call that was announced before its instrument had decision rules takes the first ones. */
    STATE_DECISION_RULES_OF(INSTRUMENT, CallState.publicStates(), null),
    /** A call that was announced before terms were criteria gets those of its terms, when the service starts. */
    DERIVE_CRITERIA_OF(UPGRADE, CallState.publicStates(), null);

    private final Actor by;
    private final Set<CallState> from;
    private final @Nullable CallState to;

    CallAct(Actor by, Set<CallState> from, @Nullable CallState to) {
        this.by = by;
        this.from = from;
        this.to = to;
    }

    private static Set<CallState> from(CallState first, CallState... more) {
        return EnumSet.of(first, more);
    }

    /** Who performs the act. */
    public Actor by() {
        return by;
    }

    /** The states in which the act is possible; none for the act that creates a call. */
    public Set<CallState> from() {
        return EnumSet.copyOf(from);
    }

    public boolean isLegalFrom(CallState state) {
        return from.contains(state);
    }

    /** The state that the act leads to; null when the call stays in its state or is deleted. */
    public @Nullable CallState to() {
        return to;
    }

    /** Whether the act deletes the call. */
    public boolean deletes() {
        return this == DISCARD;
    }

    /** Whether the instrument of the call has to take new calls. */
    public boolean needsInstrumentThatTakesCalls() {
        return this == DRAFT || this == SCHEDULE;
    }

    /** Refuses the act to another role with 403, and in another state with 409. */
    void requireLegal(Actor actor, Call call) {
        if (actor != by) {
            throw new Refusal(KitProblem.FORBIDDEN, CatalogueDetail.NOT_YOUR_ROLE.words(Map.of("role", lowerCase(by))));
        }
        if (!isLegalFrom(call.state())) {
            String states = from.stream().map(CallState::code).collect(Collectors.joining(", "));
            throw new Refusal(
                    refusal(),
                    CatalogueDetail.CALL_STATE.words(
                            Map.of("state", call.state().code(), "states", states)));
        }
        requireLegalUnder(call.instrument());
    }

    /** Refuses the act with 409 when it needs an instrument that takes new calls and this one takes none. */
    void requireLegalUnder(Instrument instrument) {
        if (needsInstrumentThatTakesCalls() && !InstrumentAct.TAKE_CALL.isLegalFrom(InstrumentStage.of(instrument))) {
            throw new Refusal(CallProblem.INSTRUMENT_RETIRED, CatalogueDetail.RETIRED_INSTRUMENT.words());
        }
    }

    private CallProblem refusal() {
        return switch (this) {
            case REVISE, DISCARD -> CallProblem.NOT_A_DRAFT;
            case AMEND, PREVIEW_AMENDMENT -> CallProblem.NOT_ANNOUNCED;
            default -> CallProblem.ILLEGAL_MOVE;
        };
    }

    /** The name of the act in the audit. */
    String auditName() {
        return lowerCase(this) + "_call";
    }

    /** The change that the history records. Acts on a draft are in no history. */
    Change change() {
        return switch (this) {
            case SCHEDULE -> Change.SCHEDULED;
            case OPEN -> Change.OPENED;
            case CLOSE -> Change.CLOSED;
            case CANCEL -> Change.CANCELLED;
            case REOPEN -> Change.REOPENED;
            case AMEND, RENAME_INSTRUMENT_OF, STATE_DECISION_RULES_OF, DERIVE_CRITERIA_OF -> Change.AMENDED;
            case DRAFT, REVISE, DISCARD, PREVIEW_AMENDMENT ->
                throw new IllegalStateException(this + " makes nothing public");
        };
    }

    private static String lowerCase(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
