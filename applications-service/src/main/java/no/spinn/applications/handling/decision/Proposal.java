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
 * What is recommended or decided about one application.
 *
 * @param amount what is granted; null when nothing is, or no sum was applied for
 * @param summary in words that the applicant reads
 * @param reasons one for each criterion that people assess
 * @param stateAid null when nothing is said of it
 */
public record Proposal(
        Outcome outcome,
        @Nullable Money amount,
        String summary,
        List<Reason> reasons,
        @Nullable StateAid stateAid) {

    /** With reasons for what this one says nothing of. */
    Proposal with(List<Reason> more) {
        Set<UUID> said = reasons.stream().map(Reason::criterionId).collect(Collectors.toSet());
        List<Reason> all = Stream.concat(
                        reasons.stream(), more.stream().filter(reason -> !said.contains(reason.criterionId())))
                .toList();
        return new Proposal(outcome, amount, summary, all, stateAid);
    }

    /** With what the call's rules say where this one says nothing. */
    Proposal under(DecisionRules rules) {
        return stateAid == null ? this : new Proposal(outcome, amount, summary, reasons, stateAid.under(rules));
    }
}
