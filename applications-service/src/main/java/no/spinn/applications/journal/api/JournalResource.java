package no.spinn.applications.journal.api;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import no.spinn.applications.application.Applications;
import no.spinn.kit.audit.Audit;
import no.spinn.kit.audit.AuditChain;
import no.spinn.kit.audit.RecordedAct;
import no.spinn.kit.page.Page;
import no.spinn.kit.page.PageRequest;
import no.spinn.kit.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Everything that was done with an application, in order, by whom. */
@Path("/v1/applications/{id}/journal")
@RunOnVirtualThread
@Tag(name = "Journal", description = "Who did what with an application, and whether the record is whole")
public class JournalResource {

    static final String OBJECT_TYPE = "application";
    static final UUID BEFORE_ALL = new UUID(0, 0);

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
        String application = readable(id);
        List<String> position = page.after(OBJECT_TYPE, id);
        UUID after = position == null ? BEFORE_ALL : UUID.fromString(position.getFirst());
        return page.page(
                audit.acts(OBJECT_TYPE, application, after, page.fetch()),
                act -> List.of(act.id().toString()),
                OBJECT_TYPE,
                id);
    }

    @GET
    @Path("/verification")
    @PermissionsAllowed("spinn:applications")
    @Transactional
    @Operation(
            operationId = "verifyJournal",
            summary = "Verify the journal",
            description =
                    "Each entry holds the SHA-256 of the one before it, so that none can be changed, removed or put in "
                            + "between without showing here.")
    public AuditChain verification(@PathParam("id") UUID id) {
        return audit.verify(OBJECT_TYPE, readable(id));
    }

    private String readable(UUID id) {
        return applications.readable(id, caller.organisation()).id().toString();
    }
}
