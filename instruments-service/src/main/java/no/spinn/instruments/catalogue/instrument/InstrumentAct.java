package no.spinn.instruments.catalogue.instrument;

import static no.spinn.instruments.catalogue.instrument.InstrumentStage.PUBLISHED;
import static no.spinn.instruments.catalogue.instrument.InstrumentStage.RETIRED;
import static no.spinn.instruments.catalogue.instrument.InstrumentStage.UNPUBLISHED;

import java.util.EnumSet;
import java.util.Set;
import no.spinn.instruments.common.detail.CatalogueDetail;
import no.spinn.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The table of acts on an instrument and its draft: in which stages of the instrument each one is possible, and which status
 * it leads to. All acts are the provider's. No other act exists; {@link InstrumentDrafts#begin} and
 * {@link Instruments#begin} check each one against this table.
 */
public enum InstrumentAct {
    DRAFT(EnumSet.noneOf(InstrumentStage.class), null),
    DRAFT_NEXT_VERSION(from(PUBLISHED), null),
    REVISE_DRAFT(from(UNPUBLISHED, PUBLISHED, RETIRED), null),
    DISCARD_DRAFT(from(UNPUBLISHED, PUBLISHED, RETIRED), null),
    PUBLISH(from(UNPUBLISHED, PUBLISHED), InstrumentState.PUBLISHED),
    RETIRE(from(PUBLISHED), InstrumentState.RETIRED),
    /** Draft or schedule a call under the instrument. */
    TAKE_CALL(from(PUBLISHED), null);

    private final Set<InstrumentStage> from;
    private final @Nullable InstrumentState to;

    InstrumentAct(Set<InstrumentStage> from, @Nullable InstrumentState to) {
        this.from = from;
        this.to = to;
    }

    private static Set<InstrumentStage> from(InstrumentStage first, InstrumentStage... more) {
        return EnumSet.of(first, more);
    }

    /** Whether the act is about a draft, so that it needs one. */
    public boolean isOnDraft() {
        return this == REVISE_DRAFT || this == DISCARD_DRAFT || this == PUBLISH;
    }

    public boolean isLegalFrom(InstrumentStage stage) {
        return from.contains(stage);
    }

    /** The status that the act leads to; null when the status stays. */
    public @Nullable InstrumentState to() {
        return to;
    }

    /** Refuses the act with 409 in another stage. */
    void requireLegalFrom(InstrumentStage stage) {
        if (!isLegalFrom(stage)) {
            throw new Refusal(InstrumentProblem.RETIRED, CatalogueDetail.INSTRUMENT_RETIRED.words());
        }
    }
}
