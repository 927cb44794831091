package no.spinn.applications.applying.invitation.api;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import no.spinn.applications.applying.list.Search;
import no.spinn.applications.applying.list.api.DueQuery;
import no.spinn.applications.applying.partner.InvitationSide;
import no.spinn.applications.applying.partner.Partner;
import no.spinn.applications.applying.partner.PartnerState;
import no.spinn.applications.applying.partner.Partners;
import no.spinn.kit.security.OrganisationId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The query parameters of the list of invitations. */
public class InvitationQuery extends DueQuery {

    @QueryParam("state")
    @Parameter(description = "Only invitations in one of these states")
    @Nullable
    List<PartnerState> state;

    @QueryParam("sort")
    @DefaultValue(NEWEST)
    @Parameter(
            description =
                    "The order: by creation, deadline or last change, with `-` the latest first. An invitation without a deadline comes after all others.")
    @Schema(
            enumeration = {NEWEST, "changedAt", "-changedAt", "dueAt", "-dueAt"},
            defaultValue = NEWEST)
    String sort = NEWEST;

    Search<Partner, PartnerState> search(OrganisationId caller) {
        return search(Partners.INVITATIONS, caller, InvitationSide.INVITED, state, sort);
    }
}
