package no.spinn.applications.handling.appeal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import no.spinn.applications.applying.application.ApplicationProblem;
import no.spinn.applications.applying.application.ApplicationRefused;
import no.spinn.applications.common.issue.ApplicationDetail;
import no.spinn.applications.handling.notice.Notice;
import no.spinn.applications.handling.notice.Subject;
import no.spinn.kit.security.OrganisationId;
import no.spinn.kit.value.Ids;
import org.jspecify.annotations.Nullable;

/** An appeal against one dismissal or decision (klage). */
@Entity
@Table(name = "appeal")
public class Appeal {

    @Id
    private UUID id;

    private UUID applicationId;
    private UUID noticeId;

    @Enumerated(EnumType.STRING)
    private Subject subject;

    private String applicant;
    private String provider;
    private @Nullable String appealBody;

    @Enumerated(EnumType.STRING)
    private AppealState state;

    private String grounds;
    private Instant filedAt;
    private @Nullable String reconsideration;
    private @Nullable Instant reconsideredAt;
    private @Nullable String statement;
    private @Nullable Instant forwardedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable AppealOutcome outcome;

    private @Nullable String reasons;
    private @Nullable Instant decidedAt;
    private @Nullable Instant withdrawnAt;

    protected Appeal() {}

    /** The sides of an appeal. */
    record Parties(
            OrganisationId applicant,
            OrganisationId provider,
            @Nullable OrganisationId appealBody) {}

    Appeal(Notice notice, Parties parties, String grounds, Instant now) {
        this.id = Ids.next();
        this.applicationId = notice.applicationId();
        this.noticeId = notice.id();
        this.subject = notice.subject();
        this.applicant = parties.applicant.value();
        this.provider = parties.provider.value();
        this.appealBody = parties.appealBody == null ? null : parties.appealBody.value();
        this.state = AppealState.initial();
        this.grounds = grounds;
        this.filedAt = now;
    }

    void requireLegal(AppealAct act) {
        if (!act.isLegalFrom(state)) {
            throw new ApplicationRefused(
                    ApplicationProblem.WRONG_STATE,
                    ApplicationDetail.APPEAL_STATE.words(
                            Map.of("state", state.name().toLowerCase(Locale.ROOT))));
        }
    }

    /** Changes the state; no other method does. */
    private void move(AppealAct act) {
        requireLegal(act);
        state = act.to();
    }

    void reconsider(AppealAct act, String why, Instant now) {
        move(act);
        reconsideration = why;
        reconsideredAt = now;
    }

    void forward(OrganisationId body, String what, Instant now) {
        move(AppealAct.FORWARD);
        appealBody = body.value();
        statement = what;
        forwardedAt = now;
    }

    void decide(AppealOutcome what, String why, Instant now) {
        move(AppealAct.DECIDE);
        outcome = what;
        reasons = why;
        decidedAt = now;
    }

    void withdraw(Instant now) {
        move(AppealAct.WITHDRAW);
        withdrawnAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID applicationId() {
        return applicationId;
    }

    /** The notice of the dismissal or decision that is appealed. */
    public UUID noticeId() {
        return noticeId;
    }

    public Subject subject() {
        return subject;
    }

    public OrganisationId applicant() {
        return new OrganisationId(applicant);
    }

    /** The provider that made the decision. */
    public OrganisationId provider() {
        return new OrganisationId(provider);
    }

    /** Null until the instrument or the provider names it. */
    public @Nullable OrganisationId appealBody() {
        return appealBody == null ? null : new OrganisationId(appealBody);
    }

    public AppealState state() {
        return state;
    }

    boolean isWithdrawn() {
        return state == AppealAct.WITHDRAW.to();
    }

    /** The grounds in the applicant's words. */
    public String grounds() {
        return grounds;
    }

    public Instant filedAt() {
        return filedAt;
    }

    /** The reasons of the provider for upholding or reversing its decision. */
    public @Nullable String reconsideration() {
        return reconsideration;
    }

    public @Nullable Instant reconsideredAt() {
        return reconsideredAt;
    }

    /** The statement of the provider to the appeal body. */
    public @Nullable String statement() {
        return statement;
    }

    public @Nullable Instant forwardedAt() {
        return forwardedAt;
    }

    public @Nullable AppealOutcome outcome() {
        return outcome;
    }

    /** The reasons of the appeal body for its decision. */
    public @Nullable String reasons() {
        return reasons;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    public @Nullable Instant withdrawnAt() {
        return withdrawnAt;
    }
}
