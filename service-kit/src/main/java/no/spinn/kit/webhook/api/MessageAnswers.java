package no.spinn.kit.webhook.api;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import no.spinn.kit.ownership.CallersOwn;
import no.spinn.kit.page.Page;
import no.spinn.kit.webhook.Message;
import no.spinn.kit.webhook.MessageLog;
import no.spinn.kit.webhook.SendTest;
import no.spinn.kit.webhook.Webhook;
import no.spinn.kit.webhook.Webhooks;

/** What the resources of all services answer about the messages to a webhook of the caller. */
@RequestScoped
public class MessageAnswers {

    private final Webhooks webhooks;
    private final MessageLog messages;
    private final SendTest sendTest;
    private final CallersOwn own;

    MessageAnswers(Webhooks webhooks, MessageLog messages, SendTest sendTest, CallersOwn own) {
        this.webhooks = webhooks;
        this.messages = messages;
        this.sendTest = sendTest;
        this.own = own;
    }

    public Page<MessageView> list(UUID id, MessageQuery query) {
        Webhook webhook = own.find(webhooks, id);
        List<Message> found =
                messages.of(webhook, query.filter(), query.follow.after(query.of(id)), query.follow.limit());
        return query.follow.page(found, Message::number, query.of(id)).map(message -> MessageView.of(message, webhook));
    }

    public Response replay(UUID id, ReplayBody body) {
        return Response.ok(new ReplayView(messages.replay(own.find(webhooks, id), body.since())))
                .build();
    }

    /** Call this outside of a transaction. */
    public TestView test(UUID id) {
        Webhook webhook = QuarkusTransaction.requiringNew().call(() -> own.find(webhooks, id));
        try {
            return TestView.of(sendTest.send(webhook));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the service stops", e);
        }
    }
}
