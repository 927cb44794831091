package no.spinn.instruments.catalogue.call.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.spinn.instruments.catalogue.call.Call;
import no.spinn.instruments.catalogue.call.CallAct;
import no.spinn.instruments.catalogue.call.CallIssue;
import no.spinn.instruments.catalogue.call.Calls;
import no.spinn.instruments.catalogue.instrument.Instrument;
import no.spinn.instruments.catalogue.instrument.Instruments;
import no.spinn.instruments.common.detail.CatalogueDetail;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.security.Caller;
import org.jspecify.annotations.Nullable;

/** Finds the calls and instruments that the caller can read or change. The rest does not exist for the caller: 404. */
@ApplicationScoped
class CallAccess {

    static final String READ = "spinn:calls";
    static final String WRITE = "spinn:calls.write";

    private final Calls calls;
    private final Instruments instruments;
    private final CallResponses answers;
    private final Caller caller;

    CallAccess(Calls calls, Instruments instruments, CallResponses answers, Caller caller) {
        this.calls = calls;
        this.instruments = instruments;
        this.answers = answers;
        this.caller = caller;
    }

    Call readable(UUID id) {
        return calls.findByIdOptional(id)
                .filter(call -> call.state().isPublic() || mayReadDrafts(call))
                .orElseThrow(Calls::notFound);
    }

    private boolean isOwn(Call call) {
        return call.instrument().isOf(caller.organisation());
    }

    /** A call of the caller's, in any state. */
    Call own(UUID id) {
        return calls.findByIdOptional(id).filter(this::isOwn).orElseThrow(Calls::notFound);
    }

    /** Begins an act of the caller's. */
    Call begin(CallAct act, UUID id) {
        return calls.begin(act, id, caller.organisation());
    }

    /** Begins an act of the caller's that names in If-Match the version that it changes, else 428 or 412. */
    Call beginIfMatch(CallAct act, UUID id) {
        Call call = begin(act, id);
        answers.requireCurrent(call);
        return call;
    }

    /** The caller's instrument with this id. */
    Optional<Instrument> findInstrument(@Nullable UUID id) {
        return Optional.ofNullable(id)
                .flatMap(instruments::findByIdOptional)
                .filter(instrument -> instrument.isOf(caller.organisation()));
    }

    /** The caller's instrument for a new call. */
    Instrument instrument(UUID id) {
        return findInstrument(id)
                .orElseThrow(() -> new Refusal(
                        KitProblem.NOT_FOUND,
                        CatalogueDetail.NO_INSTRUMENT_OF_YOURS.words(),
                        List.of(CallIssue.INSTRUMENT_UNKNOWN.at("/instrumentId"))));
    }

    private boolean mayReadDrafts(Call call) {
        return !caller.isAnonymous() && (caller.hasScope(READ) || caller.hasScope(WRITE)) && isOwn(call);
    }
}
