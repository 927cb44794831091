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

/** Who exports what. */
@ApplicationScoped
public class ExportCase {

    private final Applications applications;
    private final Audit audit;

    ExportCase(Applications applications, Audit audit) {
        this.applications = applications;
        this.audit = audit;
    }

    /**
     * Records that a case is exported, for its applicant or the provider of the call; refused for everybody else, and for a
     * draft, which is no case yet. In a transaction of its own, so that the export finds itself in the journal, and under the
     * row's lock, since the journal's entries are chained one after the other.
     */
    @Transactional
    public Application begin(UUID id, OrganisationId caller) {
        Application application = applications.begin(Act.EXPORT, id, caller);
        audit.record(new AuditEntry("export", "application", id.toString(), null, null, null));
        return application;
    }
}
