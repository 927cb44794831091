package no.spinn.applications.project.payment.api;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import no.spinn.applications.applying.application.ProjectParty;
import no.spinn.applications.applying.list.Search;
import no.spinn.applications.applying.list.api.ExpandableQuery;
import no.spinn.applications.project.payment.Payment;
import no.spinn.applications.project.payment.PaymentState;
import no.spinn.applications.project.payment.Payments;
import no.spinn.kit.security.OrganisationId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The query parameters of the list of payments. */
public class PaymentQuery extends ExpandableQuery {

    @QueryParam("as")
    @DefaultValue("applicant")
    @Parameter(
            description =
                    "`applicant`: payments to the caller's projects. `provider`: those that the caller made. `member`: those to projects in which the caller is a member.")
    ProjectParty as = ProjectParty.APPLICANT;

    @QueryParam("state")
    @Parameter(description = "Only payments in one of these states")
    @Nullable
    List<PaymentState> state;

    @QueryParam("sort")
    @DefaultValue(NEWEST)
    @Parameter(description = "The order: by creation or last change, with `-` the latest first.")
    @Schema(
            enumeration = {NEWEST, "changedAt", "-changedAt"},
            defaultValue = NEWEST)
    String sort = NEWEST;

    Search<Payment, PaymentState> search(OrganisationId caller) {
        return search(Payments.LIST, caller, as, state, sort);
    }
}
