package no.spinn.applications.project.report.api;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import no.spinn.applications.applying.application.Act;
import no.spinn.applications.applying.application.api.ApplicationItem;
import no.spinn.applications.applying.application.api.BulkActs;
import no.spinn.applications.project.report.HandleReport;
import no.spinn.applications.project.report.ReportAct;
import no.spinn.applications.project.report.Reports;
import no.spinn.kit.bulk.Bulk;
import no.spinn.kit.bulk.BulkAnswer;
import no.spinn.kit.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Approvals of many reports in one request. */
@Path("/v1/bulk")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Follow-up")
public class ReportBulkResource {

    private static final String OUTCOMES = "What came of each item";

    private final Reports reports;
    private final HandleReport handleReport;
    private final BulkActs bulk;
    private final Caller caller;

    ReportBulkResource(Reports reports, HandleReport handleReport, BulkActs bulk, Caller caller) {
        this.reports = reports;
        this.handleReport = handleReport;
        this.bulk = bulk;
        this.caller = caller;
    }

    @POST
    @Path("/report-approvals")
    @PermissionsAllowed("spinn:applications.write")
    @Operation(
            operationId = "approveReports",
            summary = "Approve many reports",
            description = "Approves up to 1,000 delivered reports; for the provider.")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "200",
            description = OUTCOMES,
            content = @Content(schema = @Schema(implementation = BulkAnswer.class)))
    public Response perform(@Valid @NotNull Bulk<ReportApprovalItem> body) {
        return bulk.perform(body, Act.APPROVE_REPORT, (application, item) -> approve(item));
    }

    private void approve(ReportApprovalItem item) {
        handleReport.approve(reports.begin(ReportAct.APPROVE, item.applicationId, item.report, caller.organisation())
                .report());
    }

    /** The approval of one report. */
    @Schema(name = "ReportApprovalItem")
    record ReportApprovalItem(
            @NotNull UUID applicationId,

            @Pattern(regexp = KEY) @Schema(description = ABOUT_KEY) @Nullable
            String key,

            @Schema(description = ABOUT_VERSION) @Nullable Long version,

            @Schema(description = "The key of the report in the agreement", examples = "final") @NotNull @Size(max = 50)
            String report)
            implements ApplicationItem {}
}
