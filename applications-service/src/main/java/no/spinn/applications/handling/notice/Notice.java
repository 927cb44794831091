package no.spinn.applications.handling.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
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

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private DecisionRules rules;

    private Instant sentAt;
    private @Nullable Instant arrivedAt;

    protected Notice() {}

    /** The contents of a notice: the id of the dismissal or the decision, and the rules of law that apply to it. */
    public record Content(Subject subject, UUID subjectId, DecisionRules rules) {}

    Notice(UUID applicationId, Content content, Instant now) {
        this.id = Ids.next();
        this.applicationId = applicationId;
        this.subject = content.subject;
        this.subjectId = content.subjectId;
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

    /** The rules of law that apply to the decision, as the notice states them. */
    public DecisionRules rules() {
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
