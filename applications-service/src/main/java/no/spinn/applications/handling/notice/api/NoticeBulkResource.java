package no.spinn.applications.handling.notice.api;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import no.spinn.applications.applying.application.Act;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.api.ApplicationItem;
import no.spinn.applications.applying.application.api.BulkActs;
import no.spinn.applications.handling.notice.Notice;
import no.spinn.applications.handling.notice.Notices;
import no.spinn.applications.handling.notice.RecordArrival;
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

/** Arrivals of many notices in one request. */
@Path("/v1/bulk")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Appeal")
public class NoticeBulkResource {

    private static final String OUTCOMES = "What came of each item";

    private final Notices notices;
    private final RecordArrival recordArrival;
    private final BulkActs bulk;
    private final Caller caller;

    NoticeBulkResource(Notices notices, RecordArrival recordArrival, BulkActs bulk, Caller caller) {
        this.notices = notices;
        this.recordArrival = recordArrival;
        this.bulk = bulk;
        this.caller = caller;
    }

    @POST
    @Path("/arrivals")
    @PermissionsAllowed("spinn:applications.write")
    @Operation(
            operationId = "recordArrivals",
            summary = "Record the arrival of many notices",
            description = "Records that up to 1,000 notices have arrived; for the provider, and for applicants.")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "200",
            description = OUTCOMES,
            content = @Content(schema = @Schema(implementation = BulkAnswer.class)))
    public Response arrive(@Valid @NotNull Bulk<ArrivalItem> body) {
        return bulk.perform(body, Act.RECORD_ARRIVAL, this::arrive);
    }

    private void arrive(Application application, ArrivalItem item) {
        RecordArrival.requireSettable(application, item.arrivedAt, caller.organisation());
        recordArrival.record(notice(item), item.arrivedAt);
    }

    private Notice notice(ArrivalItem item) {
        return item.noticeId == null
                ? notices.newest(item.applicationId).orElseThrow(Notices::notFound)
                : notices.one(item.applicationId, item.noticeId);
    }

    /** The arrival of one notice. */
    @Schema(name = "ArrivalItem")
    record ArrivalItem(
            @NotNull UUID applicationId,

            @Pattern(regexp = KEY) @Schema(description = ABOUT_KEY) @Nullable
            String key,

            @Schema(description = ABOUT_VERSION) @Nullable Long version,

            @Schema(description = "The notice; by default the newest one of the application") @Nullable
            UUID noticeId,

            @Schema(description = "The time of the arrival, for the provider only. The default is now") @Nullable
            Instant arrivedAt)
            implements ApplicationItem {}
}
