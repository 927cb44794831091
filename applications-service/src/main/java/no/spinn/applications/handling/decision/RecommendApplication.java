package no.spinn.applications.handling.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.spinn.applications.applying.application.Act;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.ApplicationProblem;
import no.spinn.applications.applying.application.ApplicationRefused;
import no.spinn.applications.applying.application.MoveApplication;
import no.spinn.applications.common.issue.ApplicationDetail;
import no.spinn.applications.handling.stateaid.AidRules;
import no.spinn.applications.upstream.call.CallTerms;
import no.spinn.applications.upstream.call.Calls;
import no.spinn.kit.audit.Audit;
import no.spinn.kit.audit.AuditEntry;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Pointer;
import no.spinn.kit.time.DatabaseClock;

/** Ends an assessment with a recommendation, and corrects it. */
@ApplicationScoped
public class RecommendApplication {

    private final Calls calls;
    private final AgreedReasons reasons;
    private final Recommendations recommendations;
    private final AidRules aidRules;
    private final MoveApplication moveApplication;
    private final DatabaseClock clock;
    private final Audit audit;

    RecommendApplication(
            Calls calls,
            AgreedReasons reasons,
            Recommendations recommendations,
            AidRules aidRules,
            MoveApplication moveApplication,
            DatabaseClock clock,
            Audit audit) {
        this.calls = calls;
        this.reasons = reasons;
        this.recommendations = recommendations;
        this.aidRules = aidRules;
        this.moveApplication = moveApplication;
        this.clock = clock;
        this.audit = audit;
    }

    /** Records the recommendation of the provider's case officers. {@link Act#RECOMMEND} has begun. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Recommendation recommend(Application application, Proposal asked) {
        Instant now = clock.now();
        Recommendation recommendation = new Recommendation(application.id(), sound(application, asked, now), now);
        recommendations.persist(recommendation);
        moveApplication.move(application, Act.RECOMMEND, null);
        return recommendation;
    }

    /** Replaces the contents of a recommendation before the decision. {@link Act#CORRECT_RECOMMENDATION} has begun. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Recommendation correct(Application application, Recommendation recommendation, Proposal asked) {
        Instant now = clock.now();
        Proposal earlier = recommendation.proposal();
        recommendation.correct(sound(application, asked, now), now);
        audit.record(new AuditEntry(
                "correct_recommendation",
                "application",
                application.id().toString(),
                null,
                null,
                null,
                Map.of("earlier", earlier)));
        recommendations.flush();
        return recommendation;
    }

    private Proposal sound(Application application, Proposal asked, Instant now) {
        CallTerms call = calls.findById(application.callId()).terms();
        Proposal proposal = reasons.complete(application.id(), asked).under(call.decisionRules());
        List<Fault> faults = new ArrayList<>(ProposalRules.faults(proposal, application, call, Pointer.ROOT));
        faults.addAll(aidRules.faults(proposal.stateAid(), proposal.amount(), now, Pointer.ROOT));
        if (!faults.isEmpty()) {
            throw new ApplicationRefused(
                    ApplicationProblem.PROPOSAL_FAULTY, ApplicationDetail.NOTHING_RECOMMENDED.words(), faults);
        }
        return proposal;
    }
}
