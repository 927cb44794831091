package no.spinn.applications.handling.appeal.api;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import no.spinn.applications.applying.list.Search;
import no.spinn.applications.applying.list.api.ExpandableQuery;
import no.spinn.applications.handling.appeal.Appeal;
import no.spinn.applications.handling.appeal.AppealSide;
import no.spinn.applications.handling.appeal.AppealState;
import no.spinn.applications.handling.appeal.Appeals;
import no.spinn.kit.security.OrganisationId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The query parameters of the list of appeals. */
public class AppealQuery extends ExpandableQuery {

    @QueryParam("as")
    @DefaultValue("appeal_body")
    @Parameter(description = "The side of the appeals on which the caller is")
    AppealSide as = AppealSide.APPEAL_BODY;

    @QueryParam("state")
    @Parameter(description = "Only appeals in one of these states")
    @Nullable
    List<AppealState> state;

    @QueryParam("sort")
    @DefaultValue(NEWEST)
    @Parameter(description = "The order: by creation or last change, with `-` the latest first.")
    @Schema(
            enumeration = {NEWEST, "changedAt", "-changedAt"},
            defaultValue = NEWEST)
    String sort = NEWEST;

    Search<Appeal, AppealState> search(OrganisationId caller) {
        return search(Appeals.LIST, caller, as, state, sort);
    }
}
