package no.spinn.applications.applying.application.api;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.Applications;
import no.spinn.applications.applying.application.Party;
import no.spinn.applications.applying.application.State;
import no.spinn.applications.applying.list.Search;
import no.spinn.applications.applying.list.api.ListQuery;
import no.spinn.kit.security.OrganisationId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The query parameters of the list of applications. */
public class ApplicationQuery extends ListQuery {

    @QueryParam("as")
    @DefaultValue("applicant")
    @Parameter(
            description =
                    "`applicant`: the caller's own applications. `provider`: applications that were submitted to the "
                            + "caller's calls. `partner`: applications in which the caller has confirmed its "
                            + "participation.")
    Party as = Party.APPLICANT;

    @QueryParam("state")
    @Parameter(description = "Only applications in one of these states")
    @Nullable
    List<State> state;

    @QueryParam("sort")
    @DefaultValue(NEWEST)
    @Parameter(
            description =
                    "The order: by creation, last change or submission, with `-` the latest first. Drafts count as "
                            + "submitted later than all others.")
    @Schema(
            enumeration = {NEWEST, "changedAt", "-changedAt", "submittedAt", "-submittedAt"},
            defaultValue = NEWEST)
    String sort = NEWEST;

    Search<Application, State> search(OrganisationId caller) {
        return search(Applications.LIST, caller, as, state, sort);
    }
}
