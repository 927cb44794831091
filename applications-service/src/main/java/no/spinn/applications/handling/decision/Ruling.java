package no.spinn.applications.handling.decision;

import java.util.Optional;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.handling.stateaid.NewAid;
import no.spinn.applications.handling.stateaid.StateAid;
import no.spinn.kit.problem.Pointer;
import no.spinn.kit.value.Money;

/**
 * A decision that is about to be made.
 *
 * @param application with its row locked
 * @param place where it stands in the request, for what is wrong with it
 */
public record Ruling(Application application, Proposal proposal, Pointer place) {

    /** The state aid that it grants, if any. */
    Optional<NewAid> aid() {
        StateAid aid = proposal.stateAid();
        Money amount = proposal.amount();
        return aid != null && aid.isAid() && amount != null
                ? Optional.of(new NewAid(application, aid, amount, place))
                : Optional.empty();
    }
}
