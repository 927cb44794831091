package no.spinn.matching.answer.eligibility;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.spinn.kit.security.OrganisationId;

/** The applications that were submitted, each in its newest version. */
public interface SubmittedApplications {

    Optional<SubmittedApplication> find(UUID id);

    /**
     * Applications whose call is known and whose newest version has no report. Locks their rows, and skips rows that another
     * transaction has locked.
     */
    List<SubmittedApplication> lockUnreported(int limit);

    /** Stores the report on the newest version of an application. */
    void save(EligibilityReport report, OrganisationId provider);
}
