package no.spinn.applications.applying.application.api;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.ApplicationProblem;
import no.spinn.applications.applying.application.ApplicationRefused;
import no.spinn.applications.applying.application.Applications;
import no.spinn.applications.applying.application.Part;
import no.spinn.applications.common.issue.ApplicationDetail;
import no.spinn.applications.upstream.call.api.CallReferences;
import no.spinn.applications.upstream.eligibility.EligibilityReports;
import no.spinn.applications.upstream.eligibility.api.EligibilityReportView;
import no.spinn.kit.language.Languages;
import no.spinn.kit.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The eligibility report of matching-service about an application. */
@Path("/v1/applications/{id}/eligibility-report")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Eligibility", description = "The eligibility report of matching-service about an application")
public class EligibilityReportResource {

    private final Applications applications;
    private final EligibilityReports reports;
    private final CallReferences calls;
    private final Languages languages;
    private final Caller caller;

    EligibilityReportResource(
            Applications applications,
            EligibilityReports reports,
            CallReferences calls,
            Languages languages,
            Caller caller) {
        this.applications = applications;
        this.reports = reports;
        this.calls = calls;
        this.languages = languages;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed("spinn:applications")
    @Transactional
    @Operation(
            operationId = "getEligibilityReport",
            summary = "Get the eligibility report",
            description = "States for each criterion whether it is met, not met or unknown. The report arrives shortly "
                    + "after submission.")
    public EligibilityReportView get(@PathParam("id") UUID id) {
        Application application = applications.readable(id, caller.organisation(), Part.ELIGIBILITY);
        return reports.findByIdOptional(application.id())
                .map(report -> EligibilityReportView.of(report, calls.of(application.callId()), languages))
                .orElseThrow(() -> new ApplicationRefused(
                        ApplicationProblem.NOT_ASSESSED, ApplicationDetail.NO_ELIGIBILITY_REPORT.words()));
    }
}
