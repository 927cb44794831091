package no.spinn.matching.organisation.webhook.api;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import no.spinn.kit.idempotency.Idempotent;
import no.spinn.kit.page.Page;
import no.spinn.kit.page.PageRequest;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.security.Caller;
import no.spinn.matching.common.problem.MatchingProblem;
import no.spinn.matching.organisation.ownership.api.OwnPages;
import no.spinn.matching.organisation.webhook.ConfigureWebhook;
import no.spinn.matching.organisation.webhook.Targets;
import no.spinn.matching.organisation.webhook.Webhook;
import no.spinn.matching.organisation.webhook.Webhooks;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's own webhooks. */
@Path("/v1/webhooks")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Webhooks", description = "Being told of what watches find")
public class WebhookResource {

    private final Webhooks webhooks;
    private final ConfigureWebhook configureWebhook;
    private final Targets targets;
    private final Caller caller;

    WebhookResource(Webhooks webhooks, ConfigureWebhook configureWebhook, Targets targets, Caller caller) {
        this.webhooks = webhooks;
        this.configureWebhook = configureWebhook;
        this.targets = targets;
        this.caller = caller;
    }

    @POST
    @PermissionsAllowed("spinn:matching.write")
    @Idempotent
    @Operation(operationId = "createWebhook", summary = "Name an address for messages", description = """
                    By the Standard Webhooks specification: each message is a `POST` with `webhook-id`, `webhook-timestamp` and \
                    `webhook-signature`, which the secret in the answer verifies; its body has `type`, `timestamp` and `data`. Any \
                    2xx within ten seconds takes it. Otherwise it is sent again, after 5 s and then ever later for three days; \
                    whoever answers 410, or has not taken a message by then, is switched off. A message may come twice, with the \
                    same `webhook-id`, and messages may overtake each other. A watch says which webhook it uses. Redirects are not \
                    followed, and addresses that are not of the internet refused.""")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "201",
            description = "The webhook, with its secret",
            content = @Content(schema = @Schema(implementation = WebhookView.class)))
    @APIResponse(responseCode = "409", ref = "Problem", description = "The organisation has as many as it may have")
    public Response create(@Valid @NotNull WebhookBody body) {
        requireReachable(body);
        Webhook webhook = configureWebhook.add(caller.organisation(), body.name(), body.url());
        return Response.created(URI.create("/v1/webhooks/" + webhook.id()))
                .entity(WebhookView.withSecret(webhook))
                .build();
    }

    private void requireReachable(WebhookBody body) {
        try {
            targets.find(body.url());
        } catch (Targets.Unreachable e) {
            throw new Refusal(
                    MatchingProblem.WEBHOOK_UNREACHABLE, "Nothing was saved; see errors.", List.of(e.fault("/url")));
        }
    }

    @GET
    @PermissionsAllowed("spinn:matching")
    @Transactional
    @Operation(operationId = "listWebhooks", summary = "List webhooks", description = "The caller's own, newest first.")
    public Page<WebhookView> list(@BeanParam PageRequest page) {
        return OwnPages.of(webhooks, caller.organisation(), page).map(WebhookView::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("spinn:matching")
    @Transactional
    @Operation(
            operationId = "getWebhook",
            summary = "Get a webhook",
            description = "One of the caller's own, and whether it is switched off.")
    public WebhookView get(@PathParam("id") UUID id) {
        return WebhookView.of(webhooks.own(id, caller.organisation()));
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("spinn:matching.write")
    @Transactional
    @Operation(
            operationId = "removeWebhook",
            summary = "Remove a webhook",
            description = "What was not delivered is not sent any more. Watches that used it go on without.")
    @APIResponse(responseCode = "204", description = "It is gone")
    public void remove(@PathParam("id") UUID id) {
        configureWebhook.remove(webhooks.lockOwn(id, caller.organisation()));
    }

    @POST
    @Path("/{id}/secret-rotation")
    @PermissionsAllowed("spinn:matching.write")
    @Idempotent
    @Operation(operationId = "rotateWebhookSecret", summary = "Replace the secret of a webhook", description = """
                    For a day, messages are signed with both, so that receivers change in their own time.""")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "200",
            description = "The webhook, with its new secret",
            content = @Content(schema = @Schema(implementation = WebhookView.class)))
    public Response rotate(@PathParam("id") UUID id) {
        Webhook webhook = webhooks.lockOwn(id, caller.organisation());
        configureWebhook.rotateSecret(webhook);
        return Response.ok(WebhookView.withSecret(webhook)).build();
    }

    @POST
    @Path("/{id}/activation")
    @PermissionsAllowed("spinn:matching.write")
    @Idempotent
    @Operation(
            operationId = "activateWebhook",
            summary = "Switch a webhook on again",
            description = "What was not delivered is sent now, the message included that it was switched off for.")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "200",
            description = "The webhook",
            content = @Content(schema = @Schema(implementation = WebhookView.class)))
    @APIResponse(responseCode = "409", ref = "Problem", description = "It is not switched off")
    public Response activate(@PathParam("id") UUID id) {
        Webhook webhook = webhooks.lockOwn(id, caller.organisation());
        if (webhook.switchedOff().isEmpty()) {
            throw new Refusal(MatchingProblem.WEBHOOK_ON, "Messages are being sent to it.");
        }
        configureWebhook.switchOn(webhook);
        return Response.ok(WebhookView.of(webhook)).build();
    }
}
