package no.spinn.applications.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.spinn.kit.value.Ids;
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
    private Instant sentAt;
    private @Nullable Instant arrivedAt;

    protected Notice() {}

    Notice(UUID applicationId, Subject subject, UUID subjectId, Instant now) {
        this.id = Ids.next();
        this.applicationId = applicationId;
        this.subject = subject;
        this.subjectId = subjectId;
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

    public Instant sentAt() {
        return sentAt;
    }

    /** Null as long as nobody has said so. */
    public @Nullable Instant arrivedAt() {
        return arrivedAt;
    }
}
