package no.spinn.instruments.catalogue.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.spinn.instruments.common.detail.CatalogueDetail;
import no.spinn.instruments.history.Change;
import no.spinn.instruments.history.Difference;
import no.spinn.instruments.history.History;
import no.spinn.instruments.history.NewRevision;
import no.spinn.instruments.history.Subject;
import no.spinn.instruments.reference.criterion.CasesCheck;
import no.spinn.instruments.reference.criterion.CriteriaCheck;
import no.spinn.instruments.reference.criterion.CriteriaCheck.Placed;
import no.spinn.instruments.reference.criterion.CriteriaVersions;
import no.spinn.instruments.reference.criterion.InterpretedCriteria;
import no.spinn.instruments.reference.fact.Facts;
import no.spinn.instruments.reference.provider.Provider;
import no.spinn.kit.audit.Audit;
import no.spinn.kit.audit.AuditEntry;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Faults;
import no.spinn.kit.problem.Pointer;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.value.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Performs the acts on instruments and drafts that {@link Instruments#begin} and {@link InstrumentDrafts#begin} have begun.
 * Each act runs in the caller's transaction and writes its audit entry, history and event.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class InstrumentLifecycle {

    private final Instruments instruments;
    private final InstrumentDrafts drafts;
    private final Facts facts;
    private final History history;
    private final Audit audit;
    private final InstrumentIndexer index;
    private final InstrumentAnnouncements announcements;
    private final Event<InstrumentPublished> published;

    InstrumentLifecycle(
            Instruments instruments,
            InstrumentDrafts drafts,
            Facts facts,
            History history,
            Audit audit,
            InstrumentIndexer index,
            InstrumentAnnouncements announcements,
            Event<InstrumentPublished> published) {
        this.instruments = instruments;
        this.drafts = drafts;
        this.facts = facts;
        this.history = history;
        this.audit = audit;
        this.index = index;
        this.announcements = announcements;
        this.published = published;
    }

    /** Begins an instrument. */
    public InstrumentDraft draft(Provider provider, InstrumentPlan plan) {
        return begin(new InstrumentDraft(Ids.next(), provider, plan));
    }

    /** Begins the next version of an instrument as a copy of the present one. */
    public InstrumentDraft draft(Instrument instrument) {
        if (drafts.findById(instrument.id()) != null) {
            throw new Refusal(InstrumentProblem.HAS_A_DRAFT, CatalogueDetail.HAS_A_DRAFT.words());
        }
        Instrument.Profile profile = instrument.profile();
        InterpretedCriteria present = instruments.criteriaOf(instrument);
        InstrumentPlan plan = new InstrumentPlan(
                profile.slug(),
                profile.nature(),
                profile.presentation(),
                present.criteria(),
                present.interpretation(),
                profile.decisionRules());
        return begin(new InstrumentDraft(instrument.id(), profile.provider(), plan));
    }

    private InstrumentDraft begin(InstrumentDraft draft) {
        drafts.persist(draft);
        record("draft", draft.id(), null, draft.plan());
        return stored(draft);
    }

    public InstrumentDraft revise(InstrumentDraft draft, InstrumentPlan plan) {
        record("revise", draft.id(), null, history.differences(draft.plan(), plan));
        draft.revise(plan);
        return stored(draft);
    }

    public void discard(InstrumentDraft draft) {
        record("discard", draft.id(), null, draft.plan());
        drafts.delete(draft);
    }

    /** What keeps the draft from being published now, beside its slug. */
    public List<Fault> readiness(InstrumentDraft draft) {
        InstrumentPlan plan = draft.plan();
        Faults faults = new Faults();
        new CriteriaCheck(facts.vocabulary()).refuse(Placed.all(plan.criteria(), "/criteria"), faults);
        new CasesCheck(plan.criteria()).refuse(plan.interpretation().cases(), Pointer.ROOT.to("cases"), faults);
        return faults.all();
    }

    /** Whether another instrument has the slug of the draft. */
    public boolean hasTakenSlug(InstrumentDraft draft) {
        return instruments.isTaken(draft.plan().slug(), draft.id());
    }

    /** Makes the draft the public version. */
    public Instrument publish(InstrumentDraft draft) {
        InstrumentPlan plan = draft.plan();
        List<Fault> faults = readiness(draft);
        if (!faults.isEmpty()) {
            throw new Refusal(InstrumentProblem.NOT_READY, CatalogueDetail.CRITERIA_CONTRADICT.words(), faults);
        }
        if (hasTakenSlug(draft)) {
            throw new Refusal(
                    InstrumentProblem.SLUG_TAKEN, CatalogueDetail.SLUG_OF_ANOTHER.words(Map.of("slug", plan.slug())));
        }
        drafts.delete(draft);
        return publish(
                draft.id(),
                new Instrument.Profile(
                        plan.slug(), draft.provider(), plan.nature(), plan.presentation(), plan.decisionRules()),
                plan.interpreted());
    }

    /** Publishes a new instrument or a change of one. Changed criteria or cases begin a new criteria version. */
    public Instrument publish(UUID id, Instrument.Profile profile, InterpretedCriteria criteria) {
        Instrument instrument = instruments.findLocked(id).orElse(null);
        if (instrument == null) {
            Instrument first = new Instrument(id, profile);
            instruments.persist(first);
            instruments.publishCriteria(first, criteria);
            return announce(first, null);
        }
        PublicInstrument before = published(instrument);
        instrument.change(profile);
        InterpretedCriteria current = instruments.criteriaOf(instrument);
        InterpretedCriteria next = new InterpretedCriteria(
                CriteriaVersions.continued(current.criteria(), criteria.criteria()), criteria.interpretation());
        if (!next.equals(current)) {
            instruments.publishCriteria(instrument, next);
        }
        return announce(instrument, before);
    }

    /** Retires the instrument. Its announced calls go on; new ones are refused. */
    public Instrument retire(Instrument instrument, String reason) {
        PublicInstrument before = published(instrument);
        instrument.retire(reason);
        return announce(instrument, before);
    }

    // From the history: the present state already has the new name of a provider that was renamed in this transaction.
    private PublicInstrument published(Instrument instrument) {
        return history.version(Subject.instrument(instrument.id()), instrument.version())
                .map(revision -> history.stateOf(revision, PublicInstrument.class))
                .orElseThrow(() -> new IllegalStateException(instrument.id() + " has no history"));
    }

    private Instrument announce(Instrument instrument, @Nullable PublicInstrument before) {
        instrument.nextVersion();
        instruments.flush();
        PublicInstrument now = instruments.publicStateOf(instrument);
        boolean retired = instrument.status().isRetired();
        Change change = retired ? Change.RETIRED : Change.PUBLISHED;
        List<Difference> differences = before == null ? List.of() : history.differences(before, now);
        record(retired ? "retire" : "publish", now.id(), now.retirement(), differences);
        history.append(List.of(new NewRevision(
                Subject.instrument(now.id()), now.version(), change, now, now.retirement(), differences)));
        index.update(now);
        announcements.announce(now, change);
        published.fire(new InstrumentPublished(now, before != null && isRenamed(before, now)));
        return instrument;
    }

    private static boolean isRenamed(PublicInstrument before, PublicInstrument now) {
        return !before.slug().equals(now.slug())
                || !before.presentation().name().equals(now.presentation().name())
                || !before.provider().equals(now.provider());
    }

    // Read back, so that this response and later ones are the same byte for byte.
    private InstrumentDraft stored(InstrumentDraft draft) {
        drafts.flush();
        drafts.getEntityManager().refresh(draft);
        return draft;
    }

    private void record(String action, UUID id, @Nullable String reason, Object details) {
        audit.record(new AuditEntry(action + "_instrument", "instrument", id.toString(), null, null, reason, details));
    }
}
