package no.spinn.matching.answer.eligibility;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import no.spinn.kit.security.OrganisationId;
import org.jspecify.annotations.Nullable;

/** An application as it was last published, with the report about it. */
@Entity
@Table(name = "submitted_application")
public class SubmittedApplication {

    @Id
    private UUID id;

    private long version;

    @Column(name = "call_id")
    private UUID callId;

    private String applicant;

    private String state;

    @Column(name = "reported_version")
    private @Nullable Long reportedVersion;

    private @Nullable String provider;

    private @Nullable String report;

    protected SubmittedApplication() {}

    public SubmittedApplication(UUID id, UUID callId, OrganisationId applicant, String state) {
        this.id = id;
        this.callId = callId;
        this.applicant = applicant.value();
        this.state = state;
    }

    /** A newer version, which needs a report of its own. */
    public void resubmit(long newVersion, String newState) {
        version = newVersion;
        state = newState;
    }

    /** A newer version that needs no report: the last one, if there is one, stands. */
    public void advance(long newVersion, String newState) {
        resubmit(newVersion, newState);
        reportedVersion = newVersion;
    }

    public void report(OrganisationId providerOfCall, String newReport) {
        provider = providerOfCall.value();
        report = newReport;
        reportedVersion = version;
    }

    /** Whether nothing is left to be said about its newest version. */
    public boolean isReported() {
        return reportedVersion != null && reportedVersion == version;
    }

    public UUID callId() {
        return callId;
    }

    public String state() {
        return state;
    }

    public Optional<String> report() {
        return Optional.ofNullable(report);
    }

    public boolean isOf(OrganisationId organisation) {
        return organisation.value().equals(applicant);
    }

    /** The applicant sees the report, and whoever offers the instrument. */
    public boolean isSeenBy(OrganisationId organisation) {
        return isOf(organisation) || organisation.value().equals(provider);
    }
}
