package no.spinn.applications.applying.application;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.spinn.applications.applying.application.budget.Budget;
import no.spinn.applications.common.issue.ApplicationDetail;
import no.spinn.kit.language.Language;
import no.spinn.kit.security.OrganisationId;
import no.spinn.kit.text.Blank;
import no.spinn.kit.value.Ids;
import no.spinn.kit.value.Money;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/** An application. An organisation owns it, never a person. The applicant writes it, and acts change its state. */
@Entity
@EntityListeners(StampChange.class)
@Table(name = "application")
public class Application {

    /** No scheme of identifiers has this code. */
    private static final String NOBODY = "0000:nobody";

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID callId;
    private String applicant;

    @Enumerated(EnumType.STRING)
    private State state;

    @Enumerated(EnumType.STRING)
    private Language language;

    private @Nullable String applicantName;
    private @Nullable String title;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Map<String, Object> facts;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Map<String, Object> answers;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private @Nullable Budget budget;

    private Instant createdAt;
    private Instant changedAt;

    @Embedded
    private @Nullable SubmittedContents submitted;

    private @Nullable Instant withdrawnAt;
    private @Nullable String withdrawalReason;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    private @Nullable Instant decidedAt;
    private @Nullable BigDecimal grantedAmount;
    private @Nullable String grantedCurrency;

    protected Application() {}

    public Application(UUID callId, OrganisationId applicant, Draft draft, Instant now) {
        this.id = Ids.next();
        this.version = 1;
        this.callId = callId;
        this.applicant = applicant.value();
        this.state = State.initial();
        this.createdAt = now;
        this.changedAt = now;
        write(draft);
    }

    /**
     * Stands in for an application that does not exist, when the roles of a caller are looked up: nobody has one in it. So the lookup takes as
     * long as for an application of others.
     */
    static Application absent(UUID id) {
        Application absent = new Application();
        absent.id = id;
        absent.callId = UUID.randomUUID();
        absent.applicant = NOBODY;
        absent.state = State.initial();
        return absent;
    }

    /** Replaces everything that the applicant writes. */
    final void write(Draft draft) {
        language = draft.language();
        applicantName = draft.applicantName();
        title = draft.title();
        facts = draft.facts();
        answers = draft.answers();
        budget = draft.budget();
    }

    /** Refuses the act when {@link Act} does not allow it in the current state. */
    void requireLegal(Act act) {
        if (!act.isLegalFrom(state)) {
            throw new ApplicationRefused(
                    act.refusal(),
                    ApplicationDetail.ACT_NOT_POSSIBLE.words(Map.of("state", code(state), "act", code(act))));
        }
    }

    /** {@link StampChange} calls this whenever the version increases, so that no act can forget it. */
    void changed(Instant now) {
        changedAt = now;
    }

    /**
     * Changes the state; no other method does. The act has begun, or it is the consequence of an act that has begun.
     */
    void move(Act act) {
        if (!act.isLegalFrom(state)) {
            throw new IllegalStateException("no move %s from %s".formatted(act, state));
        }
        state = act.to();
    }

    /**
     * Stores the stamp of the submission.
     *
     * @param effective the facts on which its criteria were judged
     */
    public void stamp(SubmissionStamp stamp, EffectiveFacts effective) {
        submitted = new SubmittedContents(stamp, effective);
    }

    void recordWithdrawal(Withdrawal withdrawal) {
        withdrawnAt = withdrawal.at();
        withdrawalReason = withdrawal.reason();
    }

    /** Stores the decision in force. Only an appeal can lead to another one. */
    public void recordDecision(Decided decision) {
        Money granted = decision.granted();
        outcome = decision.outcome();
        decidedAt = decision.at();
        grantedAmount = granted == null ? null : granted.value();
        grantedCurrency = granted == null ? null : granted.currency();
    }

    /** Removes a decision that was reversed. */
    public void forgetDecision() {
        outcome = null;
        decidedAt = null;
        grantedAmount = null;
        grantedCurrency = null;
    }

    public UUID id() {
        return id;
    }

    /** Increases with every change; the first is 1. */
    public long version() {
        return version;
    }

    public UUID callId() {
        return callId;
    }

    public OrganisationId applicant() {
        return new OrganisationId(applicant);
    }

    /**
     * The applicant as a letter names it: name and number, or the number alone while no name is known.
     *
     * @param registered its name in the register, for when it states none itself
     */
    public String writtenApplicant(@Nullable String registered) {
        String number = applicant().written();
        String name = Blank.isBlank(applicantName) ? registered : applicantName;
        return name == null ? number : "%s (%s)".formatted(name, number);
    }

    public State state() {
        return state;
    }

    /** The language form (målform) of letters to the applicant. */
    public Language language() {
        return language;
    }

    public Draft draft() {
        return new Draft(language, applicantName, title, facts, answers, budget);
    }

    /** The facts on which criteria are judged. */
    public EffectiveFacts effectiveFacts() {
        return (submitted == null ? Optional.<EffectiveFacts>empty() : submitted.facts())
                .orElseGet(() -> EffectiveFacts.of(draft()));
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** When this {@link #version} was written. */
    public Instant changedAt() {
        return changedAt;
    }

    /** Null for a draft. */
    public @Nullable SubmissionStamp stamp() {
        return submitted == null ? null : submitted.stamp();
    }

    /** Null unless the application is withdrawn. */
    public @Nullable Withdrawal withdrawal() {
        return withdrawnAt == null ? null : new Withdrawal(withdrawnAt, withdrawalReason);
    }

    /** The decision in force; null before there is one. */
    public @Nullable Decided decision() {
        if (outcome == null || decidedAt == null) {
            return null;
        }
        Money granted = grantedAmount == null || grantedCurrency == null
                ? null
                : new Money(grantedAmount, Currency.getInstance(grantedCurrency));
        return new Decided(outcome, decidedAt, granted);
    }

    private static String code(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }
}
