package no.spinn.instruments.catalogue.call;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import no.spinn.instruments.catalogue.instrument.Presentation;
import no.spinn.instruments.reference.criterion.Criterion;
import no.spinn.instruments.reference.criterion.Interpretation;
import org.jspecify.annotations.Nullable;

/**
 * The plan of a call.
 *
 * @param closesAt null means continuous intake
 * @param criteria the call's own criteria, in addition to those of the instrument
 * @param interpretation how people read the text that the call adds to that of the instrument
 */
public record CallPlan(
        CallTerms terms,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        List<Criterion> criteria,
        Interpretation interpretation) {

    /** Stored plans of earlier versions have no interpretation. */
    public CallPlan {
        interpretation = Objects.requireNonNullElse(interpretation, Interpretation.NONE);
    }

    /** This plan, for the themes and regions of the instrument where it names none. */
    CallPlan under(Presentation instrument) {
        return new CallPlan(terms.under(instrument, null), opensAt, closesAt, criteria, interpretation);
    }

    CallPlan with(List<Criterion> numbered) {
        return new CallPlan(terms, opensAt, closesAt, numbered, interpretation);
    }
}
