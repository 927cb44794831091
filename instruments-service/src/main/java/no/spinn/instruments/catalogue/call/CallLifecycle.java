package no.spinn.instruments.catalogue.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import no.spinn.instruments.catalogue.instrument.Instrument;
import no.spinn.instruments.catalogue.instrument.InstrumentPublished;
import no.spinn.instruments.common.fault.Faults;
import no.spinn.instruments.history.Change;
import no.spinn.instruments.history.Difference;
import no.spinn.instruments.history.History;
import no.spinn.kit.audit.Audit;
import no.spinn.kit.audit.AuditEntry;
import no.spinn.kit.value.Ids;
import org.jspecify.annotations.Nullable;

/** What a provider can do with calls. Each act is in the caller's transaction, with its audit entry, history and event. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CallLifecycle {

    private final Calls calls;
    private final CallChecks checks;
    private final CallAnnouncements announcements;
    private final History history;
    private final Audit audit;

    CallLifecycle(Calls calls, CallChecks checks, CallAnnouncements announcements, History history, Audit audit) {
        this.calls = calls;
        this.checks = checks;
        this.announcements = announcements;
        this.history = history;
        this.audit = audit;
    }

    public Call draft(Instrument instrument, CallPlan plan) {
        checks.requireOffered(instrument);
        return stored(draft(Ids.next(), instrument, plan));
    }

    private Call draft(UUID id, Instrument instrument, CallPlan plan) {
        Call call = new Call(id, instrument, plan);
        calls.persist(call);
        record(call, "draft", null);
        return call;
    }

    public Call revise(Call call, CallPlan plan) {
        List<Difference> differences = history.differences(call.plan(), plan);
        call.revise(plan);
        record(call, "revise", differences);
        return stored(call);
    }

    public void discard(Call call) {
        call.requireDraft();
        record(call, "discard", null);
        calls.delete(call);
    }

    /** Announces the call; from now on it changes by amendment only. */
    public Call schedule(Call call) {
        call.requireCanBecome(CallState.SCHEDULED);
        checks.requireOffered(call.instrument());
        checks.requireReady(call);
        announce(call);
        return stored(call);
    }

    /** Takes over a call that was announced elsewhere, so its time to open may have passed; the clock opens it then. */
    public void adopt(UUID id, Instrument instrument, CallPlan plan) {
        announce(draft(id, instrument, plan));
    }

    private void announce(Call call) {
        call.pinInstrument();
        move(call, CallState.SCHEDULED, Change.SCHEDULED, "schedule", null);
    }

    public Call cancel(Call call, String reason) {
        call.requireCanBecome(CallState.CANCELLED);
        call.giveReason(reason);
        move(call, CallState.CANCELLED, Change.CANCELLED, "cancel", reason);
        return stored(call);
    }

    private void move(Call call, CallState next, Change change, String action, @Nullable String reason) {
        CallState before = call.state();
        call.become(next);
        announcements.announce(List.of(new CallStep(call, before, change, action, reason)));
    }

    /** What an amendment would change and what speaks against it; nothing is changed. */
    public AmendmentPreview preview(Call call, CallPlan plan) {
        call.requireAnnounced();
        Faults faults = new Faults();
        checks.checkAmendment(new Amendment(call, calls.continued(call, plan), calls.now()), faults);
        return new AmendmentPreview(differences(call, plan), faults.all());
    }

    /** Changes an announced call, as far as those who rely on it are not worse off. */
    public Call amend(Call call, CallPlan plan, String reason) {
        AmendmentPreview preview = preview(call, plan);
        if (!preview.refusals().isEmpty()) {
            throw new CallRefused(
                    CallProblem.AMENDMENT_REFUSED,
                    "The call may not change like this; see errors.",
                    preview.refusals());
        }
        if (preview.differences().isEmpty()) {
            throw new CallRefused(CallProblem.NOTHING_AMENDED, "The call says all this already.");
        }
        call.amend(calls.continued(call, plan));
        announcements.announce(
                List.of(new CallStep(call, call.state(), Change.AMENDED, "amend", reason, preview.differences())));
        return stored(call);
    }

    private List<Difference> differences(Call call, CallPlan plan) {
        CallPlan continued = calls.continued(call, plan);
        return history.differences(
                calls.publicStateOf(call),
                PublicCall.of(call, continued, calls.criteriaOf(call, continued.criteria())));
    }

    /**
     * A call says how its instrument is called, so it says something else when that is renamed. And one that was announced
     * before there were decision rules takes the first: applicants lose nothing by hearing what held unsaid.
     */
    void follow(@Observes InstrumentPublished published) {
        calls.announcedUnder(published.instrument().id()).stream()
                .filter(call -> published.renamed() || call.lacksDecisionRules())
                .forEach(this::followInstrument);
    }

    private void followInstrument(Call call) {
        String action = call.lacksDecisionRules() ? "state_decision_rules_of" : "rename_instrument_of";
        PublicCall before = calls.publicStateOf(call);
        call.takeDecisionRules();
        List<Difference> differences = history.differences(before, calls.publicStateOf(call));
        announcements.announce(List.of(new CallStep(call, call.state(), Change.AMENDED, action, null, differences)));
    }

    // Read back, so that what is answered now is to the letter what is answered later: the database keeps no order of
    // keys and fewer digits of a second, and an entity tag is made of every letter.
    private Call stored(Call call) {
        calls.flush();
        calls.getEntityManager().refresh(call);
        return call;
    }

    private void record(Call call, String action, @Nullable Object details) {
        String state = CallAnnouncements.name(call.state());
        audit.record(new AuditEntry(action + "_call", "call", call.id().toString(), null, state, null, details));
    }
}
