package no.spinn.instruments.catalogue.instrument.api;

import java.util.Optional;
import java.util.UUID;
import no.spinn.instruments.catalogue.instrument.InstrumentAct;

/**
 * The operation that performs an act on an instrument or its draft.
 *
 * @param path with {@code {id}} for the id of the instrument, which is that of its draft
 */
record InstrumentOperation(String method, String path) {

    private static final String ID = "{id}";

    /** Empty for the act that creates an instrument. */
    static Optional<InstrumentOperation> of(InstrumentAct act) {
        return Optional.ofNullable(
                switch (act) {
                    case DRAFT_NEXT_VERSION -> new InstrumentOperation("POST", "/v1/instruments/{id}/draft");
                    case REVISE_DRAFT -> new InstrumentOperation("PUT", "/v1/instrument-drafts/{id}");
                    case DISCARD_DRAFT -> new InstrumentOperation("DELETE", "/v1/instrument-drafts/{id}");
                    case PUBLISH -> new InstrumentOperation("POST", "/v1/instrument-drafts/{id}/publication");
                    case RETIRE -> new InstrumentOperation("POST", "/v1/instruments/{id}/retirement");
                    case TAKE_CALL -> new InstrumentOperation("POST", "/v1/calls");
                    case DRAFT -> null;
                });
    }

    String href(UUID instrumentId) {
        return path.replace(ID, instrumentId.toString());
    }
}
