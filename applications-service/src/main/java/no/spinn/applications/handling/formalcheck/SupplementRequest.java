package no.spinn.applications.handling.formalcheck;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.spinn.kit.value.Ids;
import org.jspecify.annotations.Nullable;

/** A request of the provider for a supplement, with the answer of the applicant. Neither text changes afterwards. */
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

    /** Records the answer. Only for a request that has none. */
    void answer(String given, Instant now) {
        if (supplement != null) {
            throw new IllegalStateException("the request has already been answered");
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

    /** The request in the provider's words. */
    public String request() {
        return request;
    }

    /**
     * The time until which the applicant should answer. A later answer is accepted, and the provider decides what it
     * means.
     */
    public Instant dueAt() {
        return dueAt;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** The answer; null until the applicant gives one. */
    public @Nullable String supplement() {
        return supplement;
    }

    public @Nullable Instant givenAt() {
        return givenAt;
    }
}
