package no.spinn.instruments.catalogue.call;

import java.util.UUID;
import no.spinn.instruments.catalogue.instrument.Instrument;
import no.spinn.instruments.reference.criterion.InterpretedCriteria;
import org.jspecify.annotations.Nullable;

/**
 * The public state of a call: shown to readers, sent to other services and stored in the history. JSON has the members of
 * the groups side by side.
 *
 * @param version the version of the whole state; 0 for a draft
 */
public record PublicCall(
        UUID id,
        int version,
        CallState state,
        Instrument.Reference instrument,
        CallRules rules,
        CallTerms terms,
        CallTimes times,
        @Nullable String cancellationReason) {

    /** The present state of the call. */
    public static PublicCall of(Call call, InterpretedCriteria criteria) {
        return of(call, call.plan(), criteria);
    }

    /** The state that the call would have with another plan. */
    static PublicCall of(Call call, CallPlan plan, InterpretedCriteria interpreted) {
        return new PublicCall(
                call.id(),
                call.publishedVersion(),
                call.state(),
                call.instrument().reference(),
                new CallRules(
                        call.criteriaVersion(),
                        call.instrumentCriteriaVersion(),
                        interpreted.criteria(),
                        interpreted.interpretation(),
                        call.decisionRules()),
                plan.terms(),
                new CallTimes(plan.opensAt(), plan.closesAt(), call.openedAt(), call.closedAt()),
                call.cancellationReason());
    }
}
