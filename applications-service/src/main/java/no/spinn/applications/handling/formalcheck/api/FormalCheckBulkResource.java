package no.spinn.applications.handling.formalcheck.api;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import no.spinn.applications.applying.application.Act;
import no.spinn.applications.applying.application.api.ApplicationItem;
import no.spinn.applications.applying.application.api.BulkActs;
import no.spinn.applications.handling.formalcheck.PerformFormalCheck;
import no.spinn.kit.bulk.Bulk;
import no.spinn.kit.bulk.BulkAnswer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Formal checks of many applications in one request. */
@Path("/v1/bulk")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Formal check")
public class FormalCheckBulkResource {

    private static final String OUTCOMES = "What came of each item";

    private final PerformFormalCheck check;
    private final BulkActs bulk;

    FormalCheckBulkResource(PerformFormalCheck check, BulkActs bulk) {
        this.check = check;
        this.bulk = bulk;
    }

    @POST
    @Path("/formal-checks")
    @PermissionsAllowed("spinn:applications.write")
    @Operation(
            operationId = "beginFormalChecks",
            summary = "Begin many formal checks",
            description = "Begins the formal checks of up to 1,000 applications; for the provider of their calls.")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "200",
            description = OUTCOMES,
            content = @Content(schema = @Schema(implementation = BulkAnswer.class)))
    public Response begin(@Valid @NotNull Bulk<FormalCheckItem> body) {
        return bulk.perform(body, Act.BEGIN_FORMAL_CHECK, (application, item) -> check.begin(application));
    }

    @POST
    @Path("/supplement-requests")
    @PermissionsAllowed("spinn:applications.write")
    @Operation(
            operationId = "requestSupplements",
            summary = "Ask for many supplements",
            description = "Asks the applicants of up to 1,000 applications for a supplement; for the provider.")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "200",
            description = OUTCOMES,
            content = @Content(schema = @Schema(implementation = BulkAnswer.class)))
    public Response ask(@Valid @NotNull Bulk<SupplementRequestItem> body) {
        return bulk.create(
                body,
                Act.REQUEST_SUPPLEMENT,
                (application, item) ->
                        check.ask(application, item.request, item.dueAt).id());
    }

    @POST
    @Path("/dismissals")
    @PermissionsAllowed("spinn:applications.write")
    @Operation(
            operationId = "dismissApplications",
            summary = "Dismiss many applications",
            description = "Dismisses up to 1,000 applications during the formal check; for the provider.")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "200",
            description = OUTCOMES,
            content = @Content(schema = @Schema(implementation = BulkAnswer.class)))
    public Response dismiss(@Valid @NotNull Bulk<DismissalItem> body) {
        return bulk.create(
                body,
                Act.DISMISS,
                (application, item) -> check.dismiss(application, item.reason).id());
    }

    /** The formal check of one application. */
    @Schema(name = "FormalCheckItem")
    record FormalCheckItem(
            @NotNull UUID applicationId,

            @Pattern(regexp = KEY) @Schema(description = ABOUT_KEY) @Nullable
            String key,

            @Schema(description = ABOUT_VERSION) @Nullable Long version)
            implements ApplicationItem {}

    /** The request for a supplement to one application. */
    @Schema(name = "SupplementRequestItem")
    record SupplementRequestItem(
            @NotNull UUID applicationId,

            @Pattern(regexp = KEY) @Schema(description = ABOUT_KEY) @Nullable
            String key,

            @Schema(description = ABOUT_VERSION) @Nullable Long version,

            @NotBlank @Size(max = 4000) String request,

            @Schema(description = "The time until which the applicant should answer") @NotNull
            Instant dueAt)
            implements ApplicationItem {}

    /** The dismissal of one application. */
    @Schema(name = "DismissalItem")
    record DismissalItem(
            @NotNull UUID applicationId,

            @Pattern(regexp = KEY) @Schema(description = ABOUT_KEY) @Nullable
            String key,

            @Schema(description = ABOUT_VERSION) @Nullable Long version,

            @Schema(description = "The reason, which the applicant reads") @NotBlank @Size(max = 4000)
            String reason)
            implements ApplicationItem {}
}
