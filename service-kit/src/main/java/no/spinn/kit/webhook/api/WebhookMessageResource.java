package no.spinn.kit.webhook.api;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import no.spinn.kit.idempotency.Idempotent;
import no.spinn.kit.page.Page;
import no.spinn.kit.security.ServiceScopes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The messages to a webhook, delivered and waiting. */
@Path("/v1/webhooks/{id}")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Webhooks")
public class WebhookMessageResource {

    private final MessageAnswers answers;

    WebhookMessageResource(MessageAnswers answers) {
        this.answers = answers;
    }

    @GET
    @Path("/messages")
    @PermissionsAllowed(ServiceScopes.WEBHOOKS_READ)
    @Transactional
    @Operation(
            operationId = "listWebhookMessages",
            summary = "Follow the messages to a webhook",
            description =
                    "Oldest first, each with the request, the answer and the state of its delivery. Messages are kept "
                            + "for thirty days.")
    public Page<MessageView> list(@PathParam("id") UUID id, @BeanParam MessageQuery query) {
        return answers.list(id, query);
    }

    @POST
    @Path("/replays")
    @PermissionsAllowed(ServiceScopes.WEBHOOKS_WRITE)
    @Idempotent
    @Operation(operationId = "replayWebhookMessages", summary = "Send messages again", description = """
                    Sends delivered messages again, each with the same `webhook-id` as before.""")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "200",
            description = "How many messages are sent again",
            content = @Content(schema = @Schema(implementation = ReplayView.class)))
    public Response replay(@PathParam("id") UUID id, @Valid @NotNull ReplayBody body) {
        return answers.replay(id, body);
    }

    @POST
    @Path("/test")
    @PermissionsAllowed(ServiceScopes.WEBHOOKS_WRITE)
    @Operation(operationId = "testWebhook", summary = "Send a test message", description = """
                    Sends a signed message of the type `no.spinn.webhook.test.v1` once, also to a disabled webhook, and answers with what \
                    the receiver made of it. It is neither kept nor sent again, so it needs no Idempotency-Key.""")
    @APIResponse(
            responseCode = "200",
            description = "What came of the test",
            content = @Content(schema = @Schema(implementation = TestView.class)))
    public TestView test(@PathParam("id") UUID id) {
        return answers.test(id);
    }
}
