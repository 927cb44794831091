package no.spinn.applications.handling.decision;

import java.time.Instant;
import java.util.Optional;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.handling.stateaid.AidRules;
import no.spinn.applications.handling.stateaid.NewAid;
import no.spinn.applications.handling.stateaid.StateAid;
import no.spinn.kit.problem.Pointer;
import no.spinn.kit.value.Money;

/**
 * A requested decision about one application.
 *
 * @param application with its row locked
 * @param place its place in the request, for the pointers of faults
 */
public record Ruling(Application application, Proposal proposal, Pointer place) {

    /** Returns this ruling with state aid at the official rate. It is valid according to {@link AidRules}. */
    Ruling atOfficialRate(AidRules rules, Instant now) {
        return aid().map(granted -> proposal.with(rules.atOfficialRate(granted.aid(), granted.amount(), now)))
                .map(converted -> new Ruling(application, converted, place))
                .orElse(this);
    }

    /** Returns the state aid that the decision grants, if any. */
    Optional<NewAid> aid() {
        StateAid aid = proposal.stateAid();
        Money amount = proposal.amount();
        return aid != null && aid.isAid() && amount != null
                ? Optional.of(new NewAid(application, aid, amount, place))
                : Optional.empty();
    }
}
