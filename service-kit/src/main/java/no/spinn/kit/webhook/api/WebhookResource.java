package no.spinn.kit.webhook.api;

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
import java.util.UUID;
import no.spinn.kit.idempotency.Idempotent;
import no.spinn.kit.page.Page;
import no.spinn.kit.page.PageRequest;
import no.spinn.kit.security.ServiceScopes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The webhooks of the caller. What a service says of its own webhooks stands in braces; see {@code META-INF/webhooks.properties}. */
@Path("/v1/webhooks")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Webhooks")
public class WebhookResource {

    private final WebhookAnswers answers;

    WebhookResource(WebhookAnswers answers) {
        this.answers = answers;
    }

    @POST
    @PermissionsAllowed(ServiceScopes.WEBHOOKS_WRITE)
    @Idempotent
    @Operation(operationId = "createWebhook", summary = "Add a webhook", description = """
                    Webhooks follow the Standard Webhooks specification. Each message is a `POST` with the headers \
                    `webhook-id`, `webhook-timestamp` and `webhook-signature`; the secret in the response verifies the \
                    signature. A repeated request is answered without it; if the first answer was lost, rotate the secret. The body has `type`, `timestamp` and `data`. The receiver accepts a message with any 2xx \
                    within ten seconds. Otherwise the message is sent again after 5 s, and then at growing intervals for \
                    three days. The webhook is disabled after three days of failures, or when the receiver answers 410; \
                    `switchedOff` has the reason. A message may arrive twice, with the same `webhook-id`. Messages about one {subject} arrive in \
                    order: the next is sent when the one before is delivered. {received} Redirects are not followed, and the \
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
        return answers.create(body);
    }

    @GET
    @PermissionsAllowed(ServiceScopes.WEBHOOKS_READ)
    @Transactional
    @Operation(
            operationId = "listWebhooks",
            summary = "List webhooks",
            description = "Returns the webhooks of the caller, newest first.")
    public Page<WebhookView> list(@BeanParam PageRequest page) {
        return answers.list(page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(ServiceScopes.WEBHOOKS_READ)
    @Transactional
    @Operation(
            operationId = "getWebhook",
            summary = "Get a webhook",
            description = "Returns a webhook of the caller, and whether it is disabled.")
    public WebhookView get(@PathParam("id") UUID id) {
        return answers.get(id);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed(ServiceScopes.WEBHOOKS_WRITE)
    @Transactional
    @Operation(
            operationId = "removeWebhook",
            summary = "Remove a webhook",
            description = "Undelivered messages are dropped.{removed}")
    @APIResponse(responseCode = "204", description = "The webhook is removed")
    public void remove(@PathParam("id") UUID id) {
        answers.remove(id);
    }

    @POST
    @Path("/{id}/secret-rotation")
    @PermissionsAllowed(ServiceScopes.WEBHOOKS_WRITE)
    @Idempotent
    @Operation(operationId = "rotateWebhookSecret", summary = "Rotate the secret of a webhook", description = """
                    For one day messages are signed with both secrets, so that the receiver can change over at any time. A repeated \
                    request is answered without the secret; if the first answer was lost, rotate it again.""")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "200",
            description = "The webhook, with its new secret",
            content = @Content(schema = @Schema(implementation = WebhookView.class)))
    public Response rotate(@PathParam("id") UUID id) {
        return answers.rotate(id);
    }

    @POST
    @Path("/{id}/activation")
    @PermissionsAllowed(ServiceScopes.WEBHOOKS_WRITE)
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
        return answers.activate(id);
    }
}
