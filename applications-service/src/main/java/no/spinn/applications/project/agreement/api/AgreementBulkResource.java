package no.spinn.applications.project.agreement.api;

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
import java.util.UUID;
import no.spinn.applications.applying.application.Act;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.api.BulkActs;
import no.spinn.applications.applying.application.api.ReplacingItem;
import no.spinn.applications.project.agreement.Agreement;
import no.spinn.applications.project.agreement.Agreements;
import no.spinn.applications.project.agreement.ConcludeAgreement;
import no.spinn.kit.bulk.Bulk;
import no.spinn.kit.bulk.BulkAnswer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Agreements about many grants in one request. */
@Path("/v1/bulk")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Follow-up")
public class AgreementBulkResource {

    private static final String OUTCOMES = "What came of each item";

    private final Agreements agreements;
    private final ConcludeAgreement concludeAgreement;
    private final BulkActs bulk;

    AgreementBulkResource(Agreements agreements, ConcludeAgreement concludeAgreement, BulkActs bulk) {
        this.agreements = agreements;
        this.concludeAgreement = concludeAgreement;
        this.bulk = bulk;
    }

    @POST
    @Path("/agreements")
    @PermissionsAllowed("spinn:applications.write")
    @Operation(
            operationId = "writeAgreements",
            summary = "Write many agreements",
            description =
                    "Stores the agreements about up to 1,000 grants, until their applicants accept them; for the provider. An item that replaces an agreement names its version.")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "200",
            description = OUTCOMES,
            content = @Content(schema = @Schema(implementation = BulkAnswer.class)))
    public Response perform(@Valid @NotNull Bulk<AgreementItem> body) {
        return bulk.perform(body, Act.WRITE_AGREEMENT, this::write);
    }

    private void write(Application application, AgreementItem item) {
        Agreement earlier = agreements.findById(application.id());
        item.requireReplaced(earlier == null ? null : earlier.version());
        concludeAgreement.write(application, earlier, item.agreement.toTerms());
    }

    /** The agreement about one grant. */
    @Schema(name = "AgreementItem")
    record AgreementItem(
            @NotNull UUID applicationId,

            @Pattern(regexp = KEY) @Schema(description = ABOUT_KEY) @Nullable
            String key,

            @Schema(description = ABOUT_VERSION) @Nullable Long version,

            @Schema(description = ABOUT_REPLACES) @Nullable Long replaces,

            @NotNull @Valid AgreementBody agreement)
            implements ReplacingItem {

        @Override
        public String body() {
            return "agreement";
        }
    }
}
