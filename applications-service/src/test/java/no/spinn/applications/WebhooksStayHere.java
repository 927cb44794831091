package no.spinn.applications;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.inject.Inject;
import no.spinn.kit.testing.DeliverOnlyHere;
import no.spinn.kit.webhook.WebhookClient;

/** Webhooks in tests receive messages only when they are on this machine. */
@Decorator
@Priority(1)
class WebhooksStayHere extends DeliverOnlyHere {

    @Inject
    WebhooksStayHere(@Delegate WebhookClient client) {
        super(client);
    }
}
