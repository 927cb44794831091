package no.spinn.applications.handling.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.spinn.applications.applying.application.Act;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.ApplicationProblem;
import no.spinn.applications.applying.application.ApplicationRefused;
import no.spinn.applications.applying.application.Applications;
import no.spinn.applications.applying.application.Decided;
import no.spinn.applications.applying.application.MoveApplication;
import no.spinn.applications.common.document.DisplayMoney;
import no.spinn.applications.common.issue.ApplicationDetail;
import no.spinn.applications.handling.notice.Notice;
import no.spinn.applications.handling.notice.Notices;
import no.spinn.applications.handling.stateaid.AidRules;
import no.spinn.applications.handling.stateaid.GrantAid;
import no.spinn.applications.upstream.call.CallTerms;
import no.spinn.applications.upstream.call.Calls;
import no.spinn.applications.upstream.call.DecisionRules;
import no.spinn.kit.audit.Audit;
import no.spinn.kit.audit.AuditEntry;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.time.DatabaseClock;
import no.spinn.kit.time.OsloDays;
import no.spinn.kit.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * Decides applications to one call: all of the given ones, or none. Grants never exceed the call's budget, nor the
 * ceiling of de minimis aid of an organisation.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DecideApplications {

    private final Applications applications;
    private final Calls calls;
    private final AgreedReasons reasons;
    private final Decisions decisions;
    private final AidRules aidRules;
    private final GrantAid aid;
    private final Notices notices;
    private final MoveApplication moveApplication;
    private final Audit audit;
    private final DatabaseClock clock;

    DecideApplications(
            Applications applications,
            Calls calls,
            AgreedReasons reasons,
            Decisions decisions,
            AidRules aidRules,
            GrantAid aid,
            Notices notices,
            MoveApplication moveApplication,
            Audit audit,
            DatabaseClock clock) {
        this.applications = applications;
        this.calls = calls;
        this.reasons = reasons;
        this.decisions = decisions;
        this.aidRules = aidRules;
        this.aid = aid;
        this.notices = notices;
        this.moveApplication = moveApplication;
        this.audit = audit;
        this.clock = clock;
    }

    /** Makes these decisions. All applications belong to this call, and the act of each has begun. */
    public List<Decision> decide(UUID callId, List<Ruling> asked) {
        // The lock is held until the transaction ends, because concurrent decisions must not spend the same money.
        CallTerms call = calls.findById(callId, LockModeType.PESSIMISTIC_WRITE).terms();
        List<Ruling> complete = asked.stream()
                .map(ruling -> complete(ruling, call.decisionRules()))
                .toList();
        Instant now = clock.now();
        requireSound(complete, call, now);
        List<Ruling> rulings = complete.stream()
                .map(ruling -> ruling.atOfficialRate(aidRules, now))
                .toList();
        requireBudget(callId, call.budget(), rulings);
        aid.requireRoom(
                rulings.stream().flatMap(ruling -> ruling.aid().stream()).toList(), OsloDays.at(now));
        return rulings.stream()
                .map(ruling -> decide(ruling, call.decisionRules(), now))
                .toList();
    }

    private Ruling complete(Ruling ruling, DecisionRules rules) {
        Application application = ruling.application();
        Proposal proposal = reasons.complete(application.id(), ruling.proposal());
        return new Ruling(application, proposal.under(rules), ruling.place());
    }

    /** Reverses the decision in force. It stays on record, and the application waits for another decision. */
    public void reverse(Application application, String reason) {
        decisions.standing(application.id()).supersede(clock.now());
        // Flushed before another decision is inserted, because the index allows one decision in force.
        decisions.flush();
        application.forgetDecision();
        moveApplication.move(application, Act.REVERSE_DECISION, reason);
    }

    private void requireSound(List<Ruling> rulings, CallTerms call, Instant now) {
        List<Fault> faults = new ArrayList<>();
        for (Ruling ruling : rulings) {
            Proposal proposal = ruling.proposal();
            faults.addAll(ProposalRules.faults(proposal, ruling.application(), call, ruling.place()));
            faults.addAll(aidRules.faults(proposal.stateAid(), proposal.amount(), now, ruling.place()));
            faults.addAll(
                    AidRules.silence(proposal.stateAid(), proposal.amount(), call.decisionRules(), ruling.place()));
        }
        if (!faults.isEmpty()) {
            throw new ApplicationRefused(
                    ApplicationProblem.PROPOSAL_FAULTY, ApplicationDetail.NOTHING_DECIDED.words(), faults);
        }
    }

    private void requireBudget(UUID callId, @Nullable Money budget, List<Ruling> rulings) {
        if (budget == null) {
            return;
        }
        BigDecimal left = budget.value().subtract(applications.granted(callId));
        BigDecimal wanted = rulings.stream()
                .map(ruling -> ruling.proposal().amount())
                .filter(Objects::nonNull)
                .map(Money::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (wanted.compareTo(left) > 0) {
            Map<String, ?> words = Map.of(
                    "left", DisplayMoney.of(left, budget.unit()), "wanted", DisplayMoney.of(wanted, budget.unit()));
            List<Fault> faults = rulings.stream()
                    .filter(ruling -> ruling.proposal().amount() != null)
                    .map(ruling -> ProposalIssue.BEYOND_BUDGET.at(ruling.place().to("amount"), words))
                    .toList();
            throw new ApplicationRefused(
                    ApplicationProblem.BEYOND_BUDGET, ApplicationDetail.NOTHING_DECIDED.words(), faults);
        }
    }

    private Decision decide(Ruling ruling, DecisionRules rules, Instant now) {
        Application application = ruling.application();
        Proposal proposal = ruling.proposal();
        Decision decision = new Decision(application.id(), proposal, now);
        decisions.persist(decision);
        ruling.aid().ifPresent(granted -> aid.record(decision.id(), granted, OsloDays.at(now)));
        notices.send(application.id(), Notice.Content.decision(decision.id(), proposal.outcome(), rules), now);
        application.recordDecision(new Decided(proposal.outcome(), now, proposal.amount()));
        moveApplication.move(application, proposal.outcome().act(), proposal.summary());
        if (proposal.exception() != null) {
            audit.record(new AuditEntry(
                    "except_from_terms", "application", application.id().toString(), null, null, proposal.exception()));
        }
        return decision;
    }
}
