package no.spinn.instruments.catalogue.call;

import java.time.Instant;
import java.util.List;
import no.spinn.instruments.reference.criterion.Criterion;
import org.jspecify.annotations.Nullable;

/**
 * The plan of a call.
 *
 * @param closesAt null means continuous intake
 * @param criteria the call's own criteria, in addition to those of the instrument
 */
public record CallPlan(
        CallTerms terms,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        List<Criterion> criteria) {

    CallPlan with(List<Criterion> numbered) {
        return new CallPlan(terms, opensAt, closesAt, numbered);
    }
}
