package no.spinn.applications.handling.assessment.api;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import no.spinn.applications.applying.list.Search;
import no.spinn.applications.applying.list.api.ExpandableQuery;
import no.spinn.applications.handling.assessment.Assignment;
import no.spinn.applications.handling.assessment.AssignmentSide;
import no.spinn.applications.handling.assessment.AssignmentState;
import no.spinn.applications.handling.assessment.Assignments;
import no.spinn.kit.security.OrganisationId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The query parameters of the list of assignments. */
public class AssignmentQuery extends ExpandableQuery {

    @QueryParam("as")
    @DefaultValue("assessor")
    @Parameter(
            description =
                    "`assessor`: the assignments of the caller's assessors. `provider`: those in applications to the caller's calls.")
    AssignmentSide as = AssignmentSide.ASSESSOR;

    @QueryParam("state")
    @Parameter(description = "Only assignments in one of these states")
    @Nullable
    List<AssignmentState> state;

    @QueryParam("sort")
    @DefaultValue(NEWEST)
    @Parameter(
            description =
                    "The order: by creation or last change, with `-` the latest first. A draft of scores is no change.")
    @Schema(
            enumeration = {NEWEST, "changedAt", "-changedAt"},
            defaultValue = NEWEST)
    String sort = NEWEST;

    Search<Assignment, AssignmentState> search(OrganisationId caller) {
        return search(Assignments.LIST, caller, as, state, sort);
    }
}
