package no.spinn.applications.project.closing.api;

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
import no.spinn.applications.project.closing.FollowUpProject;
import no.spinn.kit.bulk.Bulk;
import no.spinn.kit.bulk.BulkAnswer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Closings of many cases in one request. */
@Path("/v1/bulk")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Follow-up")
public class ClosingBulkResource {

    private static final String OUTCOMES = "What came of each item";

    private final FollowUpProject followUpProject;
    private final BulkActs bulk;

    ClosingBulkResource(FollowUpProject followUpProject, BulkActs bulk) {
        this.followUpProject = followUpProject;
        this.bulk = bulk;
    }

    @POST
    @Path("/closings")
    @PermissionsAllowed("spinn:applications.write")
    @Operation(
            operationId = "closeApplications",
            summary = "Close many cases",
            description =
                    "Closes up to 1,000 cases; for the provider. Every report must be approved. All of a grant must be paid, or the item states why the rest is not paid.")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "200",
            description = OUTCOMES,
            content = @Content(schema = @Schema(implementation = BulkAnswer.class)))
    public Response perform(@Valid @NotNull Bulk<ClosingItem> body) {
        return bulk.perform(body, Act.CLOSE, (application, item) -> followUpProject.close(application, item.remainder));
    }

    /** The closing of one case. */
    @Schema(name = "ClosingItem")
    record ClosingItem(
            @NotNull UUID applicationId,

            @Pattern(regexp = KEY) @Schema(description = ABOUT_KEY) @Nullable
            String key,

            @Schema(description = ABOUT_VERSION) @Nullable Long version,

            @Schema(description = "The reason why a part of the grant was not paid")
            @Size(min = 1, max = 4000)
            @Nullable
            String remainder)
            implements ApplicationItem {}
}
