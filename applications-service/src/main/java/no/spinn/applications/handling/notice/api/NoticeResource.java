package no.spinn.applications.handling.notice.api;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import no.spinn.applications.applying.application.Act;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.Applications;
import no.spinn.applications.applying.application.Part;
import no.spinn.applications.handling.notice.Notice;
import no.spinn.applications.handling.notice.NoticeRights;
import no.spinn.applications.handling.notice.Notices;
import no.spinn.applications.handling.notice.RecordArrival;
import no.spinn.kit.idempotency.Idempotent;
import no.spinn.kit.language.Languages;
import no.spinn.kit.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The notices to an applicant, and their arrival. */
@Path("/v1/applications/{id}/notices")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Appeal", description = "The notice of a decision or a dismissal, and the appeal against it")
public class NoticeResource {

    private final Applications applications;
    private final Notices notices;
    private final NoticeRights rights;
    private final RecordArrival recordArrival;
    private final Languages languages;
    private final Caller caller;

    NoticeResource(
            Applications applications,
            Notices notices,
            NoticeRights rights,
            RecordArrival recordArrival,
            Languages languages,
            Caller caller) {
        this.applications = applications;
        this.notices = notices;
        this.rights = rights;
        this.recordArrival = recordArrival;
        this.languages = languages;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed("spinn:applications")
    @Transactional
    @Operation(
            operationId = "listNotices",
            summary = "List the notices",
            description =
                    "Lists the notices of dismissals and decisions, also of reversed ones. Each states whether it can "
                            + "be appealed, to which body, and until when.")
    public NoticeView.NoticeList list(@PathParam("id") UUID id) {
        Application application = applications.readable(id, caller.organisation(), Part.DECISION);
        return new NoticeView.NoticeList(
                notices.of(id).stream().map(notice -> view(notice, application)).toList());
    }

    @POST
    @Path("/{noticeId}/arrival")
    @PermissionsAllowed("spinn:applications.write")
    @Idempotent
    @Operation(
            operationId = "recordArrival",
            summary = "Record the arrival of a notice",
            description = "Records that the notice has arrived. The system of the applicant records the arrival at the "
                    + "current time. The provider may state another time when the notice arrived in another "
                    + "way. The arrival can be recorded once. The appeal period starts then.")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "200",
            description = "The notice, with the last day of the appeal period",
            content = @Content(schema = @Schema(implementation = NoticeView.class)))
    @APIResponse(responseCode = "409", ref = "Problem", description = "The arrival has already been recorded")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response arrive(@PathParam("id") UUID id, @PathParam("noticeId") UUID noticeId, @Nullable NewArrival body) {
        Instant at = body == null ? null : body.arrivedAt;
        Application application = begin(id, at);
        Notice notice = notices.one(id, noticeId);
        recordArrival.record(notice, at);
        return Response.ok(view(notice, application)).build();
    }

    private NoticeView view(Notice notice, Application application) {
        return NoticeView.of(notice, rights.now(notice, application), languages);
    }

    private Application begin(UUID id, @Nullable Instant at) {
        Application application = applications.begin(Act.RECORD_ARRIVAL, id, caller.organisation());
        RecordArrival.requireSettable(application, at, caller.organisation());
        return application;
    }

    /** The arrival of a notice. */
    @Schema(name = "ArrivalRequest")
    record NewArrival(
            @Schema(description = "The time of the arrival, for the provider only. The default is now") @Nullable
            Instant arrivedAt) {}
}
