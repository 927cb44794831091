package no.spinn.instruments.catalogue.instrument.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.spinn.instruments.catalogue.instrument.Instrument;
import no.spinn.instruments.catalogue.instrument.InstrumentAct;
import no.spinn.instruments.catalogue.instrument.InstrumentDraft;
import no.spinn.instruments.catalogue.instrument.InstrumentDrafts;
import no.spinn.instruments.catalogue.instrument.InstrumentStage;
import no.spinn.instruments.catalogue.instrument.Instruments;
import no.spinn.instruments.common.detail.CatalogueDetail;
import no.spinn.instruments.reference.provider.Provider;
import no.spinn.instruments.reference.provider.Providers;
import no.spinn.kit.precondition.Preconditions;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.representation.Representations;
import no.spinn.kit.security.Caller;

/** Finds the instruments and drafts that the caller can read or change. The rest does not exist for the caller: 404. */
@ApplicationScoped
class InstrumentAccess {

    static final String READ = "spinn:instruments";
    static final String WRITE = "spinn:instruments.write";

    private final Instruments instruments;
    private final InstrumentDrafts drafts;
    private final Providers providers;
    private final Caller caller;
    private final Representations representations;
    private final Preconditions preconditions;

    InstrumentAccess(
            Instruments instruments,
            InstrumentDrafts drafts,
            Providers providers,
            Caller caller,
            Representations representations,
            Preconditions preconditions) {
        this.instruments = instruments;
        this.drafts = drafts;
        this.providers = providers;
        this.caller = caller;
        this.representations = representations;
        this.preconditions = preconditions;
    }

    /** The caller as a provider. */
    Provider provider() {
        return providers
                .of(caller.organisation())
                .orElseThrow(() -> new Refusal(
                        KitProblem.FORBIDDEN,
                        CatalogueDetail.NOT_A_PROVIDER.words(Map.of("organisation", caller.organisation()))));
    }

    /** A draft of the caller's. */
    InstrumentDraft readable(UUID id) {
        return drafts.findByIdOptional(id)
                .filter(draft -> draft.isOf(caller.organisation()))
                .orElseThrow(Instruments::notFound);
    }

    /** Begins an act of the caller's on a draft, with the version that it changes in If-Match, else 428 or 412. */
    InstrumentDraft beginIfMatch(InstrumentAct act, UUID id) {
        InstrumentDraft draft = drafts.begin(act, id, caller.organisation());
        preconditions.requireIfMatch(representations.tag(InstrumentDraftView.of(draft)));
        return draft;
    }

    /** Begins an act of the caller's on a published instrument. */
    Instrument begin(InstrumentAct act, UUID id) {
        return instruments.begin(act, id, caller.organisation());
    }

    InstrumentStage stage(UUID id) {
        return InstrumentStage.of(instruments.findById(id));
    }

    /** The draft of an instrument of the caller's. */
    Optional<InstrumentDraft> draft(UUID id) {
        return drafts.findByIdOptional(id);
    }

    /** Refuses with 404 where the caller has neither an instrument nor a draft with this id. */
    void requireOwn(UUID id) {
        boolean own = drafts.findByIdOptional(id)
                        .filter(draft -> draft.isOf(caller.organisation()))
                        .isPresent()
                || instruments
                        .findByIdOptional(id)
                        .filter(instrument -> instrument.isOf(caller.organisation()))
                        .isPresent();
        if (!own) {
            throw Instruments.notFound();
        }
    }
}
