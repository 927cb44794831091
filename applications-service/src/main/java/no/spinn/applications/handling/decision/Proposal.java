package no.spinn.applications.handling.decision;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.spinn.applications.applying.application.Outcome;
import no.spinn.applications.handling.stateaid.StateAid;
import no.spinn.applications.upstream.call.DecisionRules;
import no.spinn.kit.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * The contents of a recommendation or a decision about one application.
 *
 * @param amount the granted amount; null when nothing is granted, or when the application requests no amount
 * @param summary the summary that the applicant reads
 * @param reasons one for each criterion that people assess
 * @param exception the reason for granting more than the application requests or the terms of the call allow; null when the grant is
 *     within them
 * @param stateAid null when the proposal does not state it
 */
public record Proposal(
        Outcome outcome,
        @Nullable Money amount,
        String summary,
        List<Reason> reasons,
        @Nullable String exception,
        @Nullable StateAid stateAid) {

    /** Returns this proposal, with more reasons for criteria that it has no reason for. */
    Proposal with(List<Reason> more) {
        Set<UUID> given = reasons.stream().map(Reason::criterionId).collect(Collectors.toSet());
        List<Reason> all = Stream.concat(
                        reasons.stream(), more.stream().filter(reason -> !given.contains(reason.criterionId())))
                .toList();
        return new Proposal(outcome, amount, summary, all, exception, stateAid);
    }

    /** Returns this proposal, with the state aid that the call's rules define when it states none. */
    Proposal under(DecisionRules rules) {
        return stateAid == null ? this : with(stateAid.under(rules));
    }

    /** Returns this proposal with another statement about state aid. */
    Proposal with(StateAid statement) {
        return new Proposal(outcome, amount, summary, reasons, exception, statement);
    }
}
