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
import no.spinn.matching.common.problem.MatchingDetail;
import no.spinn.matching.common.problem.MatchingProblem;
import no.spinn.matching.organisation.ownership.api.CallersOwn;
import no.spinn.matching.organisation.webhook.AddressResolver;
import no.spinn.matching.organisation.webhook.ConfigureWebhook;
import no.spinn.matching.organisation.webhook.UnreachableAddress;
import no.spinn.matching.organisation.webhook.Webhook;
import no.spinn.matching.organisation.webhook.Webhooks;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The webhooks of the caller. */
@Path("/v1/webhooks")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Webhooks", description = "Sending the matches of watches to a URL of the organisation")
public class WebhookResource {

    private final Webhooks webhooks;
    private final ConfigureWebhook configureWebhook;
    private final AddressResolver addresses;
    private final CallersOwn own;

    WebhookResource(Webhooks webhooks, ConfigureWebhook configureWebhook, AddressResolver addresses, CallersOwn own) {
        this.webhooks = webhooks;
        this.configureWebhook = configureWebhook;
        this.addresses = addresses;
        this.own = own;
    }

    @POST
    @PermissionsAllowed("spinn:matching.write")
    @Idempotent
    @Operation(operationId = "createWebhook", summary = "Add a webhook", description = """
                    Webhooks follow the Standard Webhooks specification. Each message is a `POST` with the headers \
                    `webhook-id`, `webhook-timestamp` and `webhook-signature`; the secret in the response verifies the \
                    signature. The body has `type`, `timestamp` and `data`. The receiver accepts a message with any 2xx \
                    within ten seconds. Otherwise the message is sent again after 5 s, and then at growing intervals for \
                    three days. The webhook is disabled after three days of failures, or when the receiver answers 410; \
                    `switchedOff` has the reason. A message may arrive twice, with the same `webhook-id`, and messages may \
                    arrive in another order. A watch names the webhook that it uses. Redirects are not followed, and the \
                    URL must have a public address.""")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "201",
            description = "The webhook, with its secret",
            content = @Content(schema = @Schema(implementation = WebhookView.class)))
    @APIResponse(
            responseCode = "409",
            ref = "Problem",
            description = "The organisation has the maximum number of webhooks")
    public Response create(@Valid @NotNull WebhookBody body) {
        requireReachable(body);
        Webhook webhook = configureWebhook.add(own.organisation(), body.name(), body.url());
        return Response.created(URI.create("/v1/webhooks/" + webhook.id()))
                .entity(WebhookView.withSecret(webhook))
                .build();
    }

    private void requireReachable(WebhookBody body) {
        try {
            addresses.resolve(body.url());
        } catch (UnreachableAddress e) {
            throw new Refusal(
                    MatchingProblem.WEBHOOK_UNREACHABLE,
                    MatchingDetail.NOTHING_SAVED.words(),
                    List.of(e.fault("/url")));
        }
    }

    @GET
    @PermissionsAllowed("spinn:matching")
    @Transactional
    @Operation(
            operationId = "listWebhooks",
            summary = "List webhooks",
            description = "Returns the webhooks of the caller, newest first.")
    public Page<WebhookView> list(@BeanParam PageRequest page) {
        return own.list(webhooks, page, WebhookView::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("spinn:matching")
    @Transactional
    @Operation(
            operationId = "getWebhook",
            summary = "Get a webhook",
            description = "Returns a webhook of the caller, and whether it is disabled.")
    public WebhookView get(@PathParam("id") UUID id) {
        return WebhookView.of(own.find(webhooks, id));
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("spinn:matching.write")
    @Transactional
    @Operation(
            operationId = "removeWebhook",
            summary = "Remove a webhook",
            description = "Undelivered messages are dropped. Watches that used the webhook continue without one.")
    @APIResponse(responseCode = "204", description = "The webhook is removed")
    public void remove(@PathParam("id") UUID id) {
        configureWebhook.remove(own.lock(webhooks, id));
    }

    @POST
    @Path("/{id}/secret-rotation")
    @PermissionsAllowed("spinn:matching.write")
    @Idempotent
    @Operation(operationId = "rotateWebhookSecret", summary = "Rotate the secret of a webhook", description = """
                    For one day messages are signed with both secrets, so that the receiver can change over at any time.""")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "200",
            description = "The webhook, with its new secret",
            content = @Content(schema = @Schema(implementation = WebhookView.class)))
    public Response rotate(@PathParam("id") UUID id) {
        Webhook webhook = own.lock(webhooks, id);
        configureWebhook.rotateSecret(webhook);
        return Response.ok(WebhookView.withSecret(webhook)).build();
    }

    @POST
    @Path("/{id}/activation")
    @PermissionsAllowed("spinn:matching.write")
    @Idempotent
    @Operation(
            operationId = "activateWebhook",
            summary = "Enable a webhook again",
            description = "Undelivered messages are sent now, also the message whose failure disabled the webhook.")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "200",
            description = "The webhook",
            content = @Content(schema = @Schema(implementation = WebhookView.class)))
    @APIResponse(responseCode = "409", ref = "Problem", description = "The webhook is not disabled")
    public Response activate(@PathParam("id") UUID id) {
        Webhook webhook = own.lock(webhooks, id);
        if (!webhook.isDisabled()) {
            throw new Refusal(MatchingProblem.WEBHOOK_ON, MatchingDetail.WEBHOOK_ENABLED.words());
        }
        configureWebhook.enable(webhook);
        return Response.ok(WebhookView.of(webhook)).build();
    }
}
