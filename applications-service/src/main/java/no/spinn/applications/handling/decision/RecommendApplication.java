package no.spinn.applications.handling.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.spinn.applications.applying.application.Act;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.ApplicationProblem;
import no.spinn.applications.applying.application.ApplicationRefused;
import no.spinn.applications.applying.application.MoveApplication;
import no.spinn.applications.common.issue.ApplicationDetail;
import no.spinn.applications.handling.stateaid.AidRules;
import no.spinn.applications.upstream.call.CallTerms;
import no.spinn.applications.upstream.call.Calls;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Pointer;
import no.spinn.kit.time.DatabaseClock;

/** Ends an assessment with a recommendation. */
@ApplicationScoped
public class RecommendApplication {

    private final Calls calls;
    private final AgreedReasons reasons;
    private final Recommendations recommendations;
    private final AidRules aidRules;
    private final MoveApplication moveApplication;
    private final DatabaseClock clock;

    RecommendApplication(
            Calls calls,
            AgreedReasons reasons,
            Recommendations recommendations,
            AidRules aidRules,
            MoveApplication moveApplication,
            DatabaseClock clock) {
        this.calls = calls;
        this.reasons = reasons;
        this.recommendations = recommendations;
        this.aidRules = aidRules;
        this.moveApplication = moveApplication;
        this.clock = clock;
    }

    /** Records the recommendation of the provider's case officers. {@link Act#RECOMMEND} has begun. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Recommendation recommend(Application application, Proposal asked) {
        CallTerms call = calls.findById(application.callId()).terms();
        Proposal proposal = reasons.complete(application.id(), asked).under(call.decisionRules());
        Instant now = clock.now();
        List<Fault> faults = new ArrayList<>(ProposalRules.faults(proposal, application, call, Pointer.ROOT));
        faults.addAll(aidRules.faults(proposal.stateAid(), proposal.amount(), now, Pointer.ROOT));
        if (!faults.isEmpty()) {
            throw new ApplicationRefused(
                    ApplicationProblem.PROPOSAL_FAULTY, ApplicationDetail.NOTHING_RECOMMENDED.words(), faults);
        }
        Recommendation recommendation = new Recommendation(application.id(), proposal, now);
        recommendations.persist(recommendation);
        moveApplication.move(application, Act.RECOMMEND, null);
        return recommendation;
    }
}
