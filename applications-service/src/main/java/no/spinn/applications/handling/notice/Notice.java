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

/** That an applicant was told of a dismissal or a decision (underretning). */
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

    /** What is told: the dismissal or the decision with this id, and what it is in law. */
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

    /** Of the dismissal or the decision. */
    public UUID subjectId() {
        return subjectId;
    }

    /** What the decision is in law, as the applicant was told. */
    public DecisionRules rules() {
        return rules;
    }

    public Instant sentAt() {
        return sentAt;
    }

    /** Null as long as nobody has said so. */
    public @Nullable Instant arrivedAt() {
        return arrivedAt;
    }
}
