package no.spinn.applications.record.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import no.spinn.applications.applying.application.Act;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.Applications;
import no.spinn.kit.audit.Audit;
import no.spinn.kit.audit.AuditEntry;
import no.spinn.kit.security.OrganisationId;

/** The use case that exports a case, and records who did. */
@ApplicationScoped
public class ExportCase {

    private final Applications applications;
    private final Audit audit;

    ExportCase(Applications applications, Audit audit) {
        this.applications = applications;
        this.audit = audit;
    }

    /**
     * Records the export of a case by its applicant or the provider of the call. Refuses everybody else; refuses a draft,
     * because it is not a case yet. Runs in a transaction of its own, so that the exported journal has the export itself.
     * Holds the lock of the row, because the entries of a journal are chained.
     */
    @Transactional
    public Application begin(UUID id, OrganisationId caller) {
        Application application = applications.begin(Act.EXPORT, id, caller);
        audit.record(new AuditEntry("export", "application", id.toString(), null, null, null));
        return application;
    }
}
