package no.spinn.instruments.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.spinn.instruments.fault.Faults;
import no.spinn.instruments.instrument.Instrument;
import no.spinn.kit.audit.Audit;
import no.spinn.kit.audit.AuditEntry;
import no.spinn.kit.value.Ids;
import org.jspecify.annotations.Nullable;

/** What can be done with calls. Each act is in the caller's transaction, with its audit entry and its event. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CallLife {

    private final Calls calls;
    private final Audit audit;
    private final Event<CallMoved> moved;

    CallLife(Calls calls, Audit audit, Event<CallMoved> moved) {
        this.calls = calls;
        this.audit = audit;
        this.moved = moved;
    }

    public Call draft(Instrument instrument, CallPlan plan) {
        return stored(draft(Ids.next(), instrument, plan));
    }

    private Call draft(UUID id, Instrument instrument, CallPlan plan) {
        Call call = new Call(id, instrument, plan);
        calls.persist(call);
        record(call, "draft", null, null);
        return call;
    }

    public Call revise(Call call, CallPlan plan) {
        call.revise(plan);
        record(call, "revise", call.state(), null);
        return stored(call);
    }

    public void discard(Call call) {
        call.requireDraft();
        record(call, "discard", call.state(), null);
        calls.delete(call);
    }

    /** Announces the call; from now on its criteria stay as they are. */
    public Call schedule(Call call) {
        call.requireCanBecome(CallState.SCHEDULED);
        Faults faults = new Faults();
        call.checkPlan(calls.now(), faults);
        if (!faults.isEmpty()) {
            throw new CallRefused(CallProblem.NOT_READY, "The plan has faults; see errors.", faults.all());
        }
        announce(call);
        return stored(call);
    }

    /** Takes over a call that was announced elsewhere, so its time to open may have passed; the clock opens it then. */
    public void adopt(UUID id, Instrument instrument, CallPlan plan) {
        announce(draft(id, instrument, plan));
    }

    private void announce(Call call) {
        call.pinCriteria();
        move(call, CallState.SCHEDULED, "schedule", null);
    }

    public Call cancel(Call call, String reason) {
        call.requireCanBecome(CallState.CANCELLED);
        call.giveReason(reason);
        move(call, CallState.CANCELLED, "cancel", reason);
        return stored(call);
    }

    /** Opens and closes calls whose time has come; says how many. What is both to open and to close takes two rounds. */
    int moveDue(int limit) {
        List<Call> due = calls.lockDue(limit);
        Instant now = calls.now();
        due.forEach(call -> moveByClock(call, now));
        return due.size();
    }

    private void moveByClock(Call call, Instant now) {
        if (call.state() == CallState.SCHEDULED) {
            call.markOpened(now);
            move(call, CallState.OPEN, "open", null);
        } else {
            call.markClosed(now);
            move(call, CallState.CLOSED, "close", null);
        }
    }

    private void move(Call call, CallState next, String action, @Nullable String reason) {
        CallState before = call.state();
        call.become(next);
        record(call, action, before, reason);
        moved.fire(new CallMoved(call, calls.criteriaOf(call)));
    }

    // Read back, so that what is answered now is to the letter what is answered later: the database keeps no order of
    // keys and fewer digits of a second, and an entity tag is made of every letter.
    private Call stored(Call call) {
        calls.flush();
        calls.getEntityManager().refresh(call);
        return call;
    }

    private void record(Call call, String action, @Nullable CallState from, @Nullable String reason) {
        audit.record(
                new AuditEntry(action + "_call", "call", call.id().toString(), name(from), name(call.state()), reason));
    }

    private static @Nullable String name(@Nullable CallState state) {
        return state == null ? null : state.name().toLowerCase(Locale.ROOT);
    }
}
