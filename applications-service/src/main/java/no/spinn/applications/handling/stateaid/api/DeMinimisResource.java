package no.spinn.applications.handling.stateaid.api;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import no.spinn.applications.handling.stateaid.CumulateAid;
import no.spinn.kit.language.Languages;
import no.spinn.kit.security.Caller;
import no.spinn.kit.security.OrganisationId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The de minimis aid that an organisation has received and may still receive. */
@Path("/v1/de-minimis/{organisation}")
@RunOnVirtualThread
@Tag(name = "State aid")
public class DeMinimisResource {

    private final CumulateAid cumulateAid;
    private final Languages languages;
    private final Caller caller;

    DeMinimisResource(CumulateAid cumulateAid, Languages languages, Caller caller) {
        this.cumulateAid = cumulateAid;
        this.languages = languages;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed("spinn:applications")
    @Transactional
    @Operation(
            operationId = "getDeMinimisCumulation",
            summary = "Add up de minimis aid",
            description = "Adds up the aid that an organisation has received in the three years that end today, and "
                    + "computes the rest of the ceiling; for the organisation itself, and for providers with "
                    + "an undecided application from it. Informative only: a decision computes the total "
                    + "again, so that two concurrent decisions cannot exceed the ceiling.")
    public CumulationView get(@PathParam("organisation") OrganisationId organisation) {
        return CumulationView.of(cumulateAid.readable(organisation, caller.organisation()), languages);
    }
}
