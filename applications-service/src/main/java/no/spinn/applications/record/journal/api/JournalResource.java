package no.spinn.applications.record.journal.api;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import no.spinn.applications.applying.application.Applications;
import no.spinn.applications.applying.application.Part;
import no.spinn.kit.audit.Audit;
import no.spinn.kit.audit.AuditChain;
import no.spinn.kit.audit.RecordedAct;
import no.spinn.kit.page.Page;
import no.spinn.kit.page.PageRequest;
import no.spinn.kit.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Every act on an application, in order, with the organisation that performed it. */
@Path("/v1/applications/{id}/journal")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Journal", description = "Who did what with an application, and whether the record is intact")
public class JournalResource {

    static final String OBJECT_TYPE = "application";

    private final Applications applications;
    private final Audit audit;
    private final Caller caller;

    JournalResource(Applications applications, Audit audit, Caller caller) {
        this.applications = applications;
        this.audit = audit;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed("spinn:applications")
    @Transactional
    @Operation(
            operationId = "getJournal",
            summary = "Read the journal",
            description = "Every act on the application, the oldest first; for its applicant and for the provider.")
    public Page<RecordedAct> acts(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return audit.acts(OBJECT_TYPE, readable(id), page);
    }

    @GET
    @Path("/verification")
    @PermissionsAllowed("spinn:applications")
    @Transactional
    @Operation(
            operationId = "verifyJournal",
            summary = "Verify the journal",
            description =
                    "Each entry contains the SHA-256 of the previous one. An entry that is changed, removed or inserted "
                            + "is therefore detected here.")
    public AuditChain verification(@PathParam("id") UUID id) {
        return audit.verify(OBJECT_TYPE, readable(id).toString());
    }

    private UUID readable(UUID id) {
        return applications.readable(id, caller.organisation(), Part.JOURNAL).id();
    }
}
