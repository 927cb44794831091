package no.spinn.applications.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.spinn.applications.application.Act;
import no.spinn.applications.application.Application;
import no.spinn.applications.application.ApplicationProblem;
import no.spinn.applications.application.ApplicationRefused;
import no.spinn.applications.application.Moves;
import no.spinn.applications.call.CallTerms;
import no.spinn.applications.call.Calls;
import no.spinn.applications.stateaid.AidRules;
import no.spinn.applications.time.DatabaseClock;
import no.spinn.applications.time.OsloDays;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Pointer;

/** Ends an assessment in a recommendation. */
@ApplicationScoped
public class Recommending {

    private final Calls calls;
    private final AgreedReasons reasons;
    private final Recommendations recommendations;
    private final Moves moves;
    private final DatabaseClock clock;

    Recommending(
            Calls calls, AgreedReasons reasons, Recommendations recommendations, Moves moves, DatabaseClock clock) {
        this.calls = calls;
        this.reasons = reasons;
        this.recommendations = recommendations;
        this.moves = moves;
        this.clock = clock;
    }

    /** The provider's people have come to a proposal. The caller holds the row's lock. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Recommendation recommend(Application application, Proposal asked) {
        application.requireLegal(Act.RECOMMEND);
        CallTerms call = calls.findById(application.callId()).terms();
        Proposal proposal = reasons.complete(application.id(), asked).under(call.decisionRules());
        Instant now = clock.now();
        List<Fault> faults = new ArrayList<>(ProposalRules.faults(proposal, application, call, Pointer.ROOT));
        faults.addAll(AidRules.faults(proposal.stateAid(), proposal.amount(), OsloDays.at(now), Pointer.ROOT));
        if (!faults.isEmpty()) {
            throw new ApplicationRefused(
                    ApplicationProblem.PROPOSAL_FAULTY, "Nothing was recommended; see errors.", faults);
        }
        Recommendation recommendation = new Recommendation(application.id(), proposal, now);
        recommendations.persist(recommendation);
        moves.move(application, Act.RECOMMEND, null);
        return recommendation;
    }
}
