package no.spinn.instruments.catalogue.call;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.spinn.instruments.catalogue.instrument.Instrument;
import no.spinn.instruments.reference.criterion.Criterion;
import no.spinn.instruments.reference.criterion.Interpretation;
import no.spinn.instruments.reference.decision.DecisionRules;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/** An invitation to apply under one instrument. */
@Entity
@Table(name = "call")
public class Call {

    @Id
    private UUID id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY)
    private Instrument instrument;

    @Enumerated(EnumType.STRING)
    private CallState state;

    @JdbcTypeCode(SqlTypes.JSON)
    private CallTerms terms;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Criterion> criteria;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable List<Criterion> termCriteria;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Interpretation interpretation;

    private @Nullable Integer criteriaVersion;
    private int criteriaChanges;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private @Nullable DecisionRules decisionRules;

    private int publishedVersion;

    private @Nullable Instant opensAt;

    private @Nullable Instant closesAt;

    private @Nullable Instant openedAt;

    private @Nullable Instant closedAt;

    private @Nullable String cancellationReason;

    protected Call() {}

    /** Begins a draft. */
    Call(UUID id, Instrument instrument, CallPlan plan) {
        this.id = id;
        this.instrument = instrument;
        this.state = Objects.requireNonNull(CallAct.DRAFT.to());
        this.terms = plan.terms();
        this.criteria = plan.criteria();
        this.interpretation = plan.interpretation();
        this.opensAt = plan.opensAt();
        this.closesAt = plan.closesAt();
    }

    /** Replaces the plan; the call stays in its state. */
    void change(CallPlan plan) {
        terms = plan.terms();
        criteria = plan.criteria();
        interpretation = plan.interpretation();
        opensAt = plan.opensAt();
        closesAt = plan.closesAt();
    }

    /** Moves the call to the state that an act leads to. Whoever begins the act has checked that it is legal. */
    void move(CallAct act) {
        if (!act.isLegalFrom(state)) {
            throw new IllegalStateException("%s is not possible for a call that is %s".formatted(act, state));
        }
        state = Objects.requireNonNull(act.to());
    }

    /** Begins the next public version. */
    void nextVersion() {
        publishedVersion++;
    }

    /** Takes the present criteria version and decision rules of the instrument, whatever later versions of it have. */
    void pinInstrument() {
        criteriaVersion = instrument.criteriaVersion();
        decisionRules = rulesOfApplications();
    }

    /** Whether an announced call has no decision rules although its instrument has some by now. */
    boolean lacksDecisionRules() {
        return decisionRules == null && rulesOfApplications() != null;
    }

    /** Takes the decision rules of the instrument, when the call has none. */
    void takeDecisionRules() {
        decisionRules = decisionRules == null ? rulesOfApplications() : decisionRules;
    }

    private @Nullable DecisionRules rulesOfApplications() {
        return instrument.rulesOfApplications(terms.funding().grantsAmounts());
    }

    void markOpened(Instant at) {
        openedAt = at;
    }

    void markClosed(Instant at) {
        closedAt = at;
    }

    /** Takes applications again until this deadline. */
    void prolong(@Nullable Instant deadline) {
        closesAt = deadline;
        closedAt = null;
    }

    void giveReason(String reason) {
        cancellationReason = reason;
    }

    public UUID id() {
        return id;
    }

    public Instrument instrument() {
        return instrument;
    }

    public CallState state() {
        return state;
    }

    public CallTerms terms() {
        return terms;
    }

    /** The plan of the call. */
    public CallPlan plan() {
        return new CallPlan(terms, opensAt, closesAt, criteria, ownInterpretation());
    }

    /** Increases with every change, also of a draft. */
    public long version() {
        return version;
    }

    /** The public version; 0 for a draft. */
    public int publishedVersion() {
        return publishedVersion;
    }

    /** The call's own criteria, without the instrument's. */
    public List<Criterion> ownCriteria() {
        return criteria;
    }

    /** How people read the call's own text; that of the instrument is not included. */
    public Interpretation ownInterpretation() {
        return Objects.requireNonNullElse(interpretation, Interpretation.NONE);
    }

    /** The criteria that follow from the terms; null for a call that was announced before terms had any. */
    @Nullable
    List<Criterion> termCriteria() {
        return termCriteria;
    }

    /** Replaces the criteria of the call. Those of an announced call get a new version, if they differ. */
    void take(CallCriteria next) {
        if (state.isPublic() && differs(next)) {
            criteriaChanges++;
        }
        criteria = next.own();
        termCriteria = next.ofTerms();
        interpretation = next.interpretation();
    }

    private boolean differs(CallCriteria next) {
        return !(next.own().equals(criteria)
                && next.ofTerms().equals(termCriteria)
                && next.interpretation().equals(ownInterpretation()));
    }

    /** The version of the instrument's criteria at the announcement; for a draft, the newest. */
    public int instrumentCriteriaVersion() {
        return criteriaVersion == null ? instrument.criteriaVersion() : criteriaVersion;
    }

    /** The version of all criteria: the instrument's, and one more for each change of the call's own since the announcement. */
    public int criteriaVersion() {
        return instrumentCriteriaVersion() + criteriaChanges;
    }

    /**
     * The decision rules of the instrument at the announcement, or the first ones that it has had since; for a draft, the
     * newest. Null while the instrument has none for
     * such a call.
     */
    public @Nullable DecisionRules decisionRules() {
        return state.isPublic() ? decisionRules : rulesOfApplications();
    }

    /** The planned opening. */
    public @Nullable Instant opensAt() {
        return opensAt;
    }

    /** The planned deadline; null means continuous intake. */
    public @Nullable Instant closesAt() {
        return closesAt;
    }

    /** The actual opening, by the database's clock. */
    public @Nullable Instant openedAt() {
        return openedAt;
    }

    /** The actual closing, by the database's clock. */
    public @Nullable Instant closedAt() {
        return closedAt;
    }

    public @Nullable String cancellationReason() {
        return cancellationReason;
    }
}
