package no.spinn.instruments.catalogue.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.spinn.instruments.catalogue.instrument.Instrument;
import no.spinn.instruments.catalogue.instrument.InstrumentPublished;
import no.spinn.instruments.common.detail.CatalogueDetail;
import no.spinn.instruments.history.Difference;
import no.spinn.instruments.history.History;
import no.spinn.kit.audit.Audit;
import no.spinn.kit.audit.AuditEntry;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Faults;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.value.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Performs the acts on calls that {@link Calls#begin} has begun. Each act runs in the caller's transaction and writes its
 * audit entry, history and event.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CallLifecycle {

    private final Calls calls;
    private final CallChecks checks;
    private final CallChangeRecorder changes;
    private final History history;
    private final Audit audit;

    CallLifecycle(Calls calls, CallChecks checks, CallChangeRecorder changes, History history, Audit audit) {
        this.calls = calls;
        this.checks = checks;
        this.changes = changes;
        this.history = history;
        this.audit = audit;
    }

    public Call draft(Instrument instrument, CallPlan plan) {
        CallAct.DRAFT.requireLegalUnder(instrument);
        return stored(draft(Ids.next(), instrument, plan));
    }

    private Call draft(UUID id, Instrument instrument, CallPlan plan) {
        Call call = new Call(id, instrument, plan);
        calls.persist(call);
        record(call, CallAct.DRAFT, null);
        return call;
    }

    public Call revise(Call call, CallPlan plan) {
        List<Difference> differences = history.differences(call.plan(), plan);
        call.change(plan);
        record(call, CallAct.REVISE, differences);
        return stored(call);
    }

    public void discard(Call call) {
        record(call, CallAct.DISCARD, null);
        calls.delete(call);
    }

    /** What keeps the call from being scheduled now. */
    public List<Fault> readiness(Call call) {
        return checks.readiness(call).all();
    }

    /** Announces the call; from now on only amendments change it. */
    public Call schedule(Call call) {
        checks.requireReady(call);
        announce(call);
        return stored(call);
    }

    /** Imports a call that was announced elsewhere. Its time to open may have passed; the clock opens it then. */
    public void adopt(UUID id, Instrument instrument, CallPlan plan) {
        Call call = draft(id, instrument, plan);
        checks.requireConsistent(call);
        announce(call);
    }

    private void announce(Call call) {
        call.pinInstrument();
        call.take(calls.continued(call, call.plan()));
        move(call, CallAct.SCHEDULE, null);
    }

    public Call cancel(Call call, String reason) {
        call.giveReason(reason);
        move(call, CallAct.CANCEL, reason);
        return stored(call);
    }

    /** Opens a closed call again until another deadline. */
    public Call reopen(Call call, Instant closesAt, String reason) {
        checks.requireFuture(closesAt);
        CallState before = call.state();
        PublicCall earlier = calls.publicStateOf(call);
        call.move(CallAct.REOPEN);
        call.prolong(closesAt);
        List<Difference> differences = history.differences(earlier, calls.publicStateOf(call));
        changes.record(List.of(new CallChange(call, before, CallAct.REOPEN, reason, differences)));
        return stored(call);
    }

    private void move(Call call, CallAct act, @Nullable String reason) {
        CallState before = call.state();
        call.move(act);
        changes.record(List.of(CallChange.of(call, before, act, reason)));
    }

    /** Adds the reasons against the times of an amendment, of which other parts could perhaps not be read. */
    public void checkTimes(Call call, @Nullable Instant opensAt, @Nullable Instant closesAt, Faults faults) {
        checks.checkTimes(call, new PlannedTimes(opensAt, closesAt), faults);
    }

    /** Adds the reason against a deadline that has passed. */
    public void checkFuture(Instant closesAt, Faults faults) {
        checks.checkFuture(closesAt, faults);
    }

    /** Computes the differences and the refusals of an amendment without changing the call. */
    public AmendmentPreview preview(Call call, CallPlan plan) {
        Faults faults = new Faults();
        CallCriteria criteria = calls.continued(call, plan);
        checks.checkAmendment(new Amendment(call, plan.with(criteria.own())), criteria, faults);
        return new AmendmentPreview(differences(call, plan), faults.all());
    }

    /** Changes an announced call, unless the change makes it worse for those who rely on it. */
    public Call amend(Call call, CallPlan plan, String reason) {
        AmendmentPreview preview = preview(call, plan);
        if (!preview.refusals().isEmpty()) {
            throw new Refusal(
                    CallProblem.AMENDMENT_REFUSED, CatalogueDetail.AMENDMENT_REFUSED.words(), preview.refusals());
        }
        if (preview.differences().isEmpty()) {
            throw new Refusal(CallProblem.NOTHING_AMENDED, CatalogueDetail.NOTHING_AMENDED.words());
        }
        CallCriteria criteria = calls.continued(call, plan);
        call.take(criteria);
        call.change(plan.with(criteria.own()));
        changes.record(List.of(new CallChange(call, call.state(), CallAct.AMEND, reason, preview.differences())));
        return stored(call);
    }

    private List<Difference> differences(Call call, CallPlan plan) {
        CallCriteria criteria = calls.continued(call, plan);
        return history.differences(
                calls.publicStateOf(call),
                PublicCall.of(call, plan.with(criteria.own()), calls.criteriaOf(call, criteria)));
    }

    /**
     * Updates the announced calls of an instrument that was published again. Their public state contains its name. A call
     * that was announced before its instrument had decision rules takes the first ones, which are not worse for applicants:
     * the same rules applied before, unstated.
     */
    void follow(@Observes InstrumentPublished published) {
        calls.announcedUnder(published.instrument().id()).stream()
                .filter(call -> published.renamed() || call.lacksDecisionRules())
                .forEach(this::followInstrument);
    }

    /**
     * Gives a call that was announced before terms were criteria those of its terms. The themes and regions of its instrument
     * were not filled in then either.
     */
    void deriveCriteria(Call call) {
        PublicCall before = calls.publicStateOf(call);
        call.change(call.plan().under(call.instrument().profile().presentation()));
        call.take(calls.continued(call, call.plan()));
        List<Difference> differences = history.differences(before, calls.publicStateOf(call));
        changes.record(List.of(new CallChange(call, call.state(), CallAct.DERIVE_CRITERIA_OF, null, differences)));
    }

    private void followInstrument(Call call) {
        CallAct act = call.lacksDecisionRules() ? CallAct.STATE_DECISION_RULES_OF : CallAct.RENAME_INSTRUMENT_OF;
        PublicCall before = calls.publicStateOf(call);
        call.takeDecisionRules();
        List<Difference> differences = history.differences(before, calls.publicStateOf(call));
        changes.record(List.of(new CallChange(call, call.state(), act, null, differences)));
    }

    // Read back, so that this response and later ones are the same byte for byte: the database keeps neither the order
    // of keys nor all digits of a second, and the entity tag is a digest of every byte.
    private Call stored(Call call) {
        calls.flush();
        calls.getEntityManager().refresh(call);
        return call;
    }

    private void record(Call call, CallAct act, @Nullable Object details) {
        audit.record(new AuditEntry(
                act.auditName(),
                "call",
                call.id().toString(),
                null,
                call.state().code(),
                null,
                details));
    }
}
