package no.spinn.matching.organisation.webhook.events;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.virtual.threads.VirtualThreads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import no.spinn.kit.schedule.Poller;
import no.spinn.matching.organisation.webhook.ConfigureWebhook;
import no.spinn.matching.organisation.webhook.Message;
import no.spinn.matching.organisation.webhook.Messages;
import no.spinn.matching.organisation.webhook.Webhook;
import no.spinn.matching.organisation.webhook.WebhookSettings;
import no.spinn.matching.organisation.webhook.Webhooks;
import org.jboss.logging.Logger;

/**
 * Sends messages that are due, many at a time and a few to each address, so that one that is slow holds up nobody. A message whose
 * sender dies is sent again.
 */
@ApplicationScoped
class DeliverMessages {

    private static final Logger LOG = Logger.getLogger(DeliverMessages.class);
    private static final Duration LOOK = Duration.ofMillis(200);
    private static final int AT_ONCE = 50;
    private static final int AT_ONCE_TO_ONE = 5;
    private static final Duration MARGIN = Duration.ofSeconds(30);

    private final Webhooks webhooks;
    private final Messages messages;
    private final ConfigureWebhook configureWebhook;
    private final WebhookClient webhookClient;
    private final WebhookSettings settings;
    private final Poller poller;
    private final ExecutorService threads;
    private final Semaphore free = new Semaphore(AT_ONCE);

    DeliverMessages(
            Webhooks webhooks,
            Messages messages,
            ConfigureWebhook configureWebhook,
            WebhookClient webhookClient,
            WebhookSettings settings,
            Poller poller,
            @VirtualThreads ExecutorService threads) {
        this.webhooks = webhooks;
        this.messages = messages;
        this.configureWebhook = configureWebhook;
        this.webhookClient = webhookClient;
        this.settings = settings;
        this.poller = poller;
        this.threads = threads;
    }

    void atStart(@Observes StartupEvent event) {
        poller.every(LOOK, this::deliver, "messages to webhooks wait");
    }

    @Scheduled(every = "1h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void forget() {
        messages.forget(settings.keep());
    }

    private void deliver() {
        int most = free.availablePermits();
        if (most > 0) {
            claim(most).forEach(message -> {
                free.acquireUninterruptibly();
                threads.execute(() -> deliver(message));
            });
        }
    }

    private List<Message> claim(int most) {
        Duration lease = settings.timeout().plus(MARGIN);
        return QuarkusTransaction.requiringNew().call(() -> messages.claim(most, AT_ONCE_TO_ONE, lease));
    }

    private void deliver(Message message) {
        try {
            Optional<Webhook> webhook =
                    QuarkusTransaction.requiringNew().call(() -> webhooks.findByIdOptional(message.webhookId()));
            if (webhook.isPresent()) {
                WebhookClient.Result result = webhookClient.send(message, webhook.get());
                QuarkusTransaction.requiringNew().run(() -> note(message, result));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warnf("message %s is sent again later: %s", message.id(), e.getMessage());
        } finally {
            free.release();
        }
    }

    private void note(Message message, WebhookClient.Result result) {
        if (result.delivered()) {
            messages.delivered(message, result.words());
            return;
        }
        boolean last = message.attempts() > settings.retries().size();
        if (result.gone() || last) {
            // It waits for the address to be switched on again, as those do that come meanwhile.
            messages.failed(message, result.words(), Duration.ZERO);
            webhooks.findByIdOptional(message.webhookId())
                    .filter(webhook -> webhook.switchedOff().isEmpty())
                    .ifPresent(webhook -> configureWebhook.switchOff(webhook, result.words()));
        } else {
            messages.failed(message, result.words(), settings.retries().get(message.attempts() - 1));
        }
    }
}
