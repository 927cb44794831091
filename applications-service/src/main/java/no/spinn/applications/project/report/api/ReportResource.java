package no.spinn.applications.project.report.api;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.spinn.applications.applying.application.Applications;
import no.spinn.applications.applying.application.Part;
import no.spinn.applications.project.report.HandleReport;
import no.spinn.applications.project.report.Report;
import no.spinn.applications.project.report.ReportAct;
import no.spinn.applications.project.report.ReportCase;
import no.spinn.applications.project.report.ReportDelivery;
import no.spinn.applications.project.report.Reports;
import no.spinn.kit.idempotency.Idempotent;
import no.spinn.kit.security.Caller;
import no.spinn.kit.time.DatabaseClock;
import no.spinn.kit.time.OsloDays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The reports that the agreement requires. */
@Path("/v1/applications/{id}/reports")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Follow-up")
public class ReportResource {

    private static final String STATE = "The state of the application or of the report does not allow it";

    private final Applications applications;
    private final Reports reports;
    private final HandleReport handleReport;
    private final DatabaseClock clock;
    private final Caller caller;

    ReportResource(
            Applications applications, Reports reports, HandleReport handleReport, DatabaseClock clock, Caller caller) {
        this.applications = applications;
        this.reports = reports;
        this.handleReport = handleReport;
        this.clock = clock;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed("spinn:applications")
    @Transactional
    @Operation(
            operationId = "listReports",
            summary = "List the reports",
            description =
                    "Lists the reports in the order in which they are due. There are none before the agreement is "
                            + "accepted.")
    public ReportView.ReportList list(@PathParam("id") UUID id) {
        readable(id);
        LocalDate today = today();
        return new ReportView.ReportList(reports.of(id).stream()
                .map(report -> ReportView.of(report, today))
                .toList());
    }

    @GET
    @Path("/{key}")
    @PermissionsAllowed("spinn:applications")
    @Transactional
    @Operation(
            operationId = "getReport",
            summary = "Get a report",
            description = "Returns a report with its latest delivery.")
    public ReportView get(@PathParam("id") UUID id, @PathParam("key") String key) {
        readable(id);
        return ReportView.of(reports.one(id, key), today());
    }

    @GET
    @Path("/{key}/deliveries")
    @PermissionsAllowed("spinn:applications")
    @Transactional
    @Operation(
            operationId = "listReportDeliveries",
            summary = "List the deliveries of a report",
            description = "Lists all deliveries of the report. The oldest come first.")
    public DeliveryList deliveries(@PathParam("id") UUID id, @PathParam("key") String key) {
        readable(id);
        return new DeliveryList(reports.deliveries(reports.one(id, key).id()).stream()
                .map(DeliveryView::of)
                .toList());
    }

    @POST
    @Path("/{key}/delivery")
    @PermissionsAllowed("spinn:applications.write")
    @Idempotent
    @Operation(
            operationId = "deliverReport",
            summary = "Deliver a report",
            description = "Delivers a report, which may be late; for the applicant. The final report comes after all "
                    + "others, and ends the project.")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content = @Content(schema = @Schema(implementation = ReportView.class)))
    @APIResponse(responseCode = "409", ref = "Problem", description = STATE)
    public Response deliver(@PathParam("id") UUID id, @PathParam("key") String key, @Valid @NotNull ReportBody body) {
        ReportCase asked = reports.begin(ReportAct.DELIVER, id, key, caller.organisation());
        handleReport.deliver(asked, body.toContent());
        return answer(asked.report());
    }

    @POST
    @Path("/{key}/approval")
    @PermissionsAllowed("spinn:applications.write")
    @Idempotent
    @Operation(
            operationId = "approveReport",
            summary = "Approve a report",
            description = "Approves a delivered report; for the provider.")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content = @Content(schema = @Schema(implementation = ReportView.class)))
    @APIResponse(responseCode = "409", ref = "Problem", description = STATE)
    public Response approve(@PathParam("id") UUID id, @PathParam("key") String key) {
        Report report =
                reports.begin(ReportAct.APPROVE, id, key, caller.organisation()).report();
        handleReport.approve(report);
        return answer(report);
    }

    @POST
    @Path("/{key}/return")
    @PermissionsAllowed("spinn:applications.write")
    @Idempotent
    @Operation(
            operationId = "returnReport",
            summary = "Send a report back",
            description = "Sends a delivered report back; for the provider. The applicant has to deliver it again.")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content = @Content(schema = @Schema(implementation = ReportView.class)))
    @APIResponse(responseCode = "409", ref = "Problem", description = STATE)
    public Response sendBack(
            @PathParam("id") UUID id, @PathParam("key") String key, @Valid @NotNull ReportReturn body) {
        Report report =
                reports.begin(ReportAct.RETURN, id, key, caller.organisation()).report();
        handleReport.sendBack(report, body.reason);
        return answer(report);
    }

    private void readable(UUID id) {
        applications.readable(id, caller.organisation(), Part.FOLLOW_UP);
    }

    private Response answer(Report report) {
        return Response.ok(ReportView.of(report, today())).build();
    }

    private LocalDate today() {
        return OsloDays.at(clock.now());
    }

    /** All deliveries of a report. */
    @Schema(name = "ReportDeliveryList")
    record DeliveryList(List<DeliveryView> items) {}

    /** One delivery of a report. */
    @Schema(name = "ReportDelivery")
    record DeliveryView(UUID id, ReportBody content, Instant deliveredAt) {

        static DeliveryView of(ReportDelivery delivery) {
            return new DeliveryView(
                    delivery.id(),
                    Objects.requireNonNull(ReportBody.of(delivery.content()), "a delivery has contents"),
                    delivery.deliveredAt());
        }
    }

    /** The reason for sending a report back. */
    @Schema(name = "ReportReturnRequest")
    record ReportReturn(@NotBlank @Size(max = 4000) String reason) {}
}
