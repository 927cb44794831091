package no.spinn.applications.project.report.api;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import no.spinn.applications.applying.application.ProjectParty;
import no.spinn.applications.applying.list.Search;
import no.spinn.applications.applying.list.api.DueQuery;
import no.spinn.applications.project.report.Report;
import no.spinn.applications.project.report.ReportState;
import no.spinn.applications.project.report.Reports;
import no.spinn.kit.security.OrganisationId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The query parameters of the list of reports. */
public class ReportQuery extends DueQuery {

    @QueryParam("as")
    @DefaultValue("applicant")
    @Parameter(
            description =
                    "`applicant`: the reports of the caller's projects. `provider`: those to the caller. `member`: those of projects in which the caller is a member.")
    ProjectParty as = ProjectParty.APPLICANT;

    @QueryParam("state")
    @Parameter(description = "Only reports in one of these states")
    @Nullable
    List<ReportState> state;

    @QueryParam("sort")
    @DefaultValue(NEWEST)
    @Parameter(description = "The order: by creation, deadline or last change, with `-` the latest first.")
    @Schema(
            enumeration = {NEWEST, "changedAt", "-changedAt", "dueAt", "-dueAt"},
            defaultValue = NEWEST)
    String sort = NEWEST;

    Search<Report, ReportState> search(OrganisationId caller) {
        return search(Reports.LIST, caller, as, state, sort);
    }
}
