package no.spinn.applications.handling.assessment.api;

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
import java.util.List;
import java.util.UUID;
import no.spinn.applications.applying.application.Act;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.api.BulkActs;
import no.spinn.applications.applying.application.api.ReplacingItem;
import no.spinn.applications.handling.assessment.Consensus;
import no.spinn.applications.handling.assessment.Consensuses;
import no.spinn.applications.handling.assessment.ScoreApplication;
import no.spinn.kit.bulk.Bulk;
import no.spinn.kit.bulk.BulkAnswer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Agreed scores of many applications in one request. */
@Path("/v1/bulk")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assessment")
public class ConsensusBulkResource {

    private static final String OUTCOMES = "What came of each item";

    private final Consensuses consensuses;
    private final ScoreApplication scoreApplication;
    private final BulkActs bulk;

    ConsensusBulkResource(Consensuses consensuses, ScoreApplication scoreApplication, BulkActs bulk) {
        this.consensuses = consensuses;
        this.scoreApplication = scoreApplication;
        this.bulk = bulk;
    }

    @POST
    @Path("/consensuses")
    @PermissionsAllowed("spinn:applications.write")
    @Operation(
            operationId = "agreeOnManyScores",
            summary = "Agree on the scores of many applications",
            description =
                    "Stores the agreed scores of up to 1,000 applications, once an assessor has submitted scores; for the provider. An item that replaces agreed scores names their version.")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "200",
            description = OUTCOMES,
            content = @Content(schema = @Schema(implementation = BulkAnswer.class)))
    public Response perform(@Valid @NotNull Bulk<ConsensusItem> body) {
        return bulk.perform(body, Act.AGREE_SCORES, this::agree);
    }

    private void agree(Application application, ConsensusItem item) {
        Consensus earlier = consensuses.findById(application.id());
        item.requireReplaced(earlier == null ? null : earlier.version());
        scoreApplication.agree(application, earlier, ScoresBody.toScores(item.scores));
    }

    /** The agreed scores of one application. */
    @Schema(name = "ConsensusItem")
    record ConsensusItem(
            @NotNull UUID applicationId,

            @Pattern(regexp = KEY) @Schema(description = ABOUT_KEY) @Nullable
            String key,

            @Schema(description = ABOUT_VERSION) @Nullable Long version,

            @Schema(description = ABOUT_REPLACES) @Nullable Long replaces,

            @NotNull @Size(max = 100) List<ScoresBody.@NotNull @Valid ScoreBody> scores)
            implements ReplacingItem {}
}
