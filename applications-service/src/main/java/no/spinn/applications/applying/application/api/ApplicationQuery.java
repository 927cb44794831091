package no.spinn.applications.applying.application.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.Party;
import no.spinn.applications.applying.application.Search;
import no.spinn.applications.applying.application.State;
import no.spinn.kit.page.Page;
import no.spinn.kit.page.PageRequest;
import no.spinn.kit.security.OrganisationId;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The query parameters of the list of applications. */
public class ApplicationQuery {

    @QueryParam("as")
    @DefaultValue("applicant")
    @Parameter(
            description =
                    "`applicant`: the caller's own applications. `provider`: applications that were submitted to the "
                            + "caller's calls. `partner`: applications in which the caller has confirmed its "
                            + "participation.")
    Party as = Party.APPLICANT;

    @QueryParam("state")
    @Parameter(description = "Only applications in this state")
    @Nullable
    State state;

    @QueryParam("callId")
    @Parameter(description = "Only applications to this call")
    @Nullable
    UUID callId;

    @BeanParam
    PageRequest page = new PageRequest();

    Search search(OrganisationId caller) {
        UUID last = page.afterId(as, state, callId);
        return new Search(caller, as, state, callId, last, page.fetch());
    }

    Page<Application> page(List<Application> found) {
        return page.page(found, application -> List.of(application.id().toString()), as, state, callId);
    }
}
