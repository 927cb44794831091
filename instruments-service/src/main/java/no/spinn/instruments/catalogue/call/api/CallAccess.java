package no.spinn.instruments.catalogue.call.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.spinn.instruments.catalogue.call.Call;
import no.spinn.instruments.catalogue.call.CallState;
import no.spinn.instruments.catalogue.call.Calls;
import no.spinn.instruments.catalogue.instrument.Instrument;
import no.spinn.instruments.catalogue.instrument.Instruments;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.security.Caller;

/** Which calls and instruments a caller may see and write. What is somebody else's is not there. */
@ApplicationScoped
class CallAccess {

    static final String READ = "spinn:calls";
    static final String WRITE = "spinn:calls.write";

    private final Calls calls;
    private final Instruments instruments;
    private final Caller caller;

    CallAccess(Calls calls, Instruments instruments, Caller caller) {
        this.calls = calls;
        this.instruments = instruments;
        this.caller = caller;
    }

    Call readable(UUID id) {
        return found(calls.findByIdOptional(id).filter(call -> call.state() != CallState.DRAFT || mayReadDrafts(call)));
    }

    /** One of the caller's own, in any state. */
    Call own(UUID id) {
        return found(calls.findByIdOptional(id).filter(call -> call.instrument().isOf(caller.organisation())));
    }

    /** The call, locked for a change. */
    Call writable(UUID id) {
        return found(calls.findLocked(id).filter(call -> call.instrument().isOf(caller.organisation())));
    }

    Instrument writableInstrument(UUID id) {
        return instruments
                .findByIdOptional(id)
                .filter(instrument -> instrument.isOf(caller.organisation()))
                .orElseThrow(() -> new Refusal(
                        KitProblem.NOT_FOUND,
                        "No instrument of yours has this id.",
                        List.of(new Fault("/instrumentId", "not_found", "no instrument of yours has this id"))));
    }

    private boolean mayReadDrafts(Call call) {
        return !caller.isAnonymous()
                && (caller.hasScope(READ) || caller.hasScope(WRITE))
                && call.instrument().isOf(caller.organisation());
    }

    private static Call found(Optional<Call> call) {
        return call.orElseThrow(() -> new Refusal(KitProblem.NOT_FOUND, "No call has this id."));
    }
}
