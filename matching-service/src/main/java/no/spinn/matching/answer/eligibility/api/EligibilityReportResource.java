package no.spinn.matching.answer.eligibility.api;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import no.spinn.kit.language.Languages;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.security.Caller;
import no.spinn.matching.answer.eligibility.SubmittedApplication;
import no.spinn.matching.answer.eligibility.SubmittedApplications;
import no.spinn.matching.common.problem.MatchingDetail;
import no.spinn.matching.common.problem.MatchingProblem;
import no.spinn.matching.upstream.call.Calls;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Eligibility reports, for the applicant and the provider. */
@Path("/v1/eligibility-reports")
@Produces(MediaType.APPLICATION_JSON)
@PermissionsAllowed("spinn:eligibility")
@RunOnVirtualThread
@Tag(name = "Eligibility", description = "How submitted applications meet the criteria of their call")
public class EligibilityReportResource {

    private final SubmittedApplications applications;
    private final Calls calls;
    private final Caller caller;
    private final Languages languages;

    EligibilityReportResource(SubmittedApplications applications, Calls calls, Caller caller, Languages languages) {
        this.applications = applications;
        this.calls = calls;
        this.caller = caller;
        this.languages = languages;
    }

    @GET
    @Path("/{applicationId}")
    @Transactional
    @Operation(
            operationId = "getEligibilityReport",
            summary = "Read the eligibility report of an application",
            description = """
                    Scope `spinn:eligibility`. For the applicant and for the provider of the call. The report is available \
                    within seconds of the submission. It uses the version of the criteria that the call pinned.""")
    public EligibilityReportView get(@PathParam("applicationId") UUID applicationId) {
        return applications
                .find(applicationId)
                .filter(application -> application.isVisibleTo(caller.organisation()))
                .flatMap(SubmittedApplication::report)
                .flatMap(report ->
                        calls.find(report.callId()).map(call -> EligibilityReportView.of(report, call, languages)))
                .orElseThrow(() -> new Refusal(MatchingProblem.REPORT_NOT_READY, MatchingDetail.NO_REPORT.words()));
    }
}
