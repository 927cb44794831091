package no.spinn.instruments.catalogue.instrument.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import no.spinn.instruments.catalogue.instrument.Instrument;
import no.spinn.instruments.catalogue.instrument.InstrumentDraft;
import no.spinn.instruments.catalogue.instrument.InstrumentDrafts;
import no.spinn.instruments.catalogue.instrument.Instruments;
import no.spinn.instruments.reference.provider.Provider;
import no.spinn.instruments.reference.provider.Providers;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.security.Caller;

/** Which instruments and drafts a caller may see and write. What is somebody else's is not there. */
@ApplicationScoped
class InstrumentAccess {

    static final String READ = "spinn:instruments";
    static final String WRITE = "spinn:instruments.write";

    private final Instruments instruments;
    private final InstrumentDrafts drafts;
    private final Providers providers;
    private final Caller caller;

    InstrumentAccess(Instruments instruments, InstrumentDrafts drafts, Providers providers, Caller caller) {
        this.instruments = instruments;
        this.drafts = drafts;
        this.providers = providers;
        this.caller = caller;
    }

    /** The caller as a provider. */
    Provider provider() {
        return providers
                .of(caller.organisation())
                .orElseThrow(() -> new Refusal(
                        KitProblem.FORBIDDEN, "%s is no provider of instruments.".formatted(caller.organisation())));
    }

    InstrumentDraft readable(UUID id) {
        return drafts.findByIdOptional(id)
                .filter(draft -> draft.isOf(caller.organisation()))
                .orElseThrow(InstrumentAccess::notFound);
    }

    /** The draft, locked for a change. */
    InstrumentDraft writable(UUID id) {
        return drafts.findLocked(id)
                .filter(draft -> draft.isOf(caller.organisation()))
                .orElseThrow(InstrumentAccess::notFound);
    }

    /** The instrument, locked for a change. */
    Instrument writableInstrument(UUID id) {
        return instruments
                .findLocked(id)
                .filter(instrument -> instrument.isOf(caller.organisation()))
                .orElseThrow(InstrumentAccess::notFound);
    }

    /** Refuses what is neither an instrument nor a draft of the caller. */
    void requireOwn(UUID id) {
        boolean own = drafts.findByIdOptional(id)
                        .filter(draft -> draft.isOf(caller.organisation()))
                        .isPresent()
                || instruments
                        .findByIdOptional(id)
                        .filter(instrument -> instrument.isOf(caller.organisation()))
                        .isPresent();
        if (!own) {
            throw notFound();
        }
    }

    private static Refusal notFound() {
        return new Refusal(KitProblem.NOT_FOUND, "No instrument or draft of yours has this id.");
    }
}
