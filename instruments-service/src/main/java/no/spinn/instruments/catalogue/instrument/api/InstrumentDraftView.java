package no.spinn.instruments.catalogue.instrument.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import no.spinn.instruments.catalogue.instrument.InstrumentDraft;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A draft for its provider: the id that the instrument has or will have, and the plan. */
@Schema(name = "InstrumentDraft")
record InstrumentDraftView(UUID id, @JsonUnwrapped InstrumentRequest plan) {

    static InstrumentDraftView of(InstrumentDraft draft) {
        return new InstrumentDraftView(draft.id(), InstrumentRequest.of(draft.plan()));
    }
}
