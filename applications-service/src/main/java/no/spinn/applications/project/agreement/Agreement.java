package no.spinn.applications.project.agreement;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.ApplicationProblem;
import no.spinn.applications.applying.application.ApplicationRefused;
import no.spinn.applications.applying.application.Decided;
import no.spinn.applications.common.issue.ApplicationDetail;
import no.spinn.applications.common.json.CanonicalJson;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/** The agreement about one grant (avtale). An accepted agreement never changes. */
@Entity
@Table(name = "agreement")
public class Agreement {

    @Id
    private UUID applicationId;

    @Version
    private long version;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Terms content;

    private Instant writtenAt;
    private @Nullable Instant acceptedAt;
    private @Nullable String sha256;

    protected Agreement() {}

    Agreement(UUID applicationId, Terms terms, Instant now) {
        this.applicationId = applicationId;
        this.version = 1;
        this.content = terms;
        this.writtenAt = now;
    }

    void rewrite(Terms terms, Instant now) {
        requireOpen();
        content = terms;
        writtenAt = now;
    }

    void accept(Instant now) {
        requireOpen();
        acceptedAt = now;
        sha256 = CanonicalJson.sha256(content.members());
    }

    private void requireOpen() {
        if (acceptedAt != null) {
            throw new ApplicationRefused(
                    ApplicationProblem.WRONG_STATE,
                    ApplicationDetail.AGREEMENT_ACCEPTED.words(Map.of("at", acceptedAt)));
        }
    }

    /** Whether it was written for the decision in force, not for one that was reversed and perhaps had another amount. */
    boolean isAbout(Application application) {
        Decided decision = Objects.requireNonNull(application.decision(), "an application with a grant has a decision");
        return !writtenAt.isBefore(decision.at());
    }

    public UUID applicationId() {
        return applicationId;
    }

    /** Increases with every change; the first is 1. */
    public long version() {
        return version;
    }

    public Terms terms() {
        return content;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    /** Null until the applicant accepts the agreement. */
    public @Nullable Instant acceptedAt() {
        return acceptedAt;
    }

    /** The SHA-256 of the accepted terms as canonical JSON, in hexadecimal. */
    public @Nullable String sha256() {
        return sha256;
    }
}
