package no.spinn.applications.handling.formalcheck;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.spinn.kit.value.Ids;
import org.jspecify.annotations.Nullable;

/** Something that a provider asks an applicant for, and the answer to it. Both are kept as they were said. */
@Entity
@Table(name = "supplement_request")
public class SupplementRequest {

    @Id
    private UUID id;

    private UUID applicationId;
    private String request;
    private Instant dueAt;
    private Instant askedAt;
    private @Nullable String supplement;
    private @Nullable Instant givenAt;

    protected SupplementRequest() {}

    SupplementRequest(UUID applicationId, String request, Instant dueAt, Instant now) {
        this.id = Ids.next();
        this.applicationId = applicationId;
        this.request = request;
        this.dueAt = dueAt;
        this.askedAt = now;
    }

    /** Only once. */
    void answer(String given, Instant now) {
        if (supplement != null) {
            throw new IllegalStateException("it was answered");
        }
        supplement = given;
        givenAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID applicationId() {
        return applicationId;
    }

    /** What is asked for, in the provider's words. */
    public String request() {
        return request;
    }

    /** Until when it is wanted. What comes later is taken, too: the provider decides what that means. */
    public Instant dueAt() {
        return dueAt;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** What was answered; null while it is waited for. */
    public @Nullable String supplement() {
        return supplement;
    }

    public @Nullable Instant givenAt() {
        return givenAt;
    }
}
