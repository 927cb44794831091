package no.spinn.matching.organisation.webhook.api;

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
import no.spinn.kit.page.FollowRequest;
import no.spinn.kit.page.Page;
import no.spinn.kit.security.Caller;
import no.spinn.matching.organisation.webhook.Message;
import no.spinn.matching.organisation.webhook.Messages;
import no.spinn.matching.organisation.webhook.Webhook;
import no.spinn.matching.organisation.webhook.Webhooks;
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
@Tag(name = "Webhooks", description = "Sending the matches of watches to a URL of the organisation")
public class WebhookMessageResource {

    private final Webhooks webhooks;
    private final Messages messages;
    private final Caller caller;

    WebhookMessageResource(Webhooks webhooks, Messages messages, Caller caller) {
        this.webhooks = webhooks;
        this.messages = messages;
        this.caller = caller;
    }

    @GET
    @Path("/messages")
    @PermissionsAllowed("spinn:matching")
    @Transactional
    @Operation(
            operationId = "listWebhookMessages",
            summary = "Follow the messages to a webhook",
            description = "Oldest first, each with the state of its delivery. Messages are kept for thirty days.")
    public Page<MessageView> list(@PathParam("id") UUID id, @BeanParam FollowRequest follow) {
        Webhook webhook = webhooks.own(id, caller.organisation());
        return follow.page(messages.of(webhook, follow.after(id), follow.limit()), Message::number, id)
                .map(message -> MessageView.of(message, webhook));
    }

    @POST
    @Path("/replays")
    @PermissionsAllowed("spinn:matching.write")
    @Idempotent
    @Operation(operationId = "replayWebhookMessages", summary = "Send messages again", description = """
                    Sends delivered messages again, each with the same `webhook-id` as before.""")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "200",
            description = "How many messages are sent again",
            content = @Content(schema = @Schema(implementation = ReplayView.class)))
    public Response replay(@PathParam("id") UUID id, @Valid @NotNull ReplayBody body) {
        Webhook webhook = webhooks.own(id, caller.organisation());
        return Response.ok(new ReplayView(messages.replay(webhook, body.since())))
                .build();
    }
}
