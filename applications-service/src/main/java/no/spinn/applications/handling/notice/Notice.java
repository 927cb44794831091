package no.spinn.applications.handling.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.spinn.applications.applying.application.Outcome;
import no.spinn.applications.handling.rights.Result;
import no.spinn.applications.upstream.call.DecisionRules;
import no.spinn.kit.value.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/** The notice to an applicant about a dismissal or a decision (underretning). */
@Entity
@Table(name = "notice")
public class Notice {

    @Id
    private UUID id;

    private UUID applicationId;

    @Enumerated(EnumType.STRING)
    private Subject subject;

    private UUID subjectId;

    @Enumerated(EnumType.STRING)
    private @Nullable Result result;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private DecisionRules rules;

    private Instant sentAt;
    private @Nullable Instant arrivedAt;

    protected Notice() {}

    /** The contents of a notice: the id of the dismissal or the decision, its result, and the rules that apply to it. */
    public record Content(Subject subject, UUID subjectId, Result result, DecisionRules rules) {

        public static Content dismissal(UUID id, DecisionRules rules) {
            return new Content(Subject.DISMISSAL, id, Result.DISMISSED, rules);
        }

        public static Content decision(UUID id, Outcome outcome, DecisionRules rules) {
            return new Content(Subject.DECISION, id, Result.of(outcome), rules);
        }
    }

    Notice(UUID applicationId, Content content, Instant now) {
        this.id = Ids.next();
        this.applicationId = applicationId;
        this.subject = content.subject;
        this.subjectId = content.subjectId;
        this.result = content.result;
        this.rules = content.rules;
        this.sentAt = now;
    }

    void arrive(Instant at) {
        arrivedAt = at;
    }

    public UUID id() {
        return id;
    }

    public UUID applicationId() {
        return applicationId;
    }

    public Subject subject() {
        return subject;
    }

    /** The id of the dismissal or the decision. */
    public UUID subjectId() {
        return subjectId;
    }

    /** Null when an older version of the service sent the notice. */
    @Nullable
    Result result() {
        return result;
    }

    /** The rules of the instrument when the notice was sent. {@link NoticeRights} has what follows from them. */
    DecisionRules rules() {
        return rules;
    }

    public Instant sentAt() {
        return sentAt;
    }

    /** Null until the arrival is recorded. */
    public @Nullable Instant arrivedAt() {
        return arrivedAt;
    }
}
