package no.spinn.kit.webhook;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.virtual.threads.VirtualThreads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import no.spinn.kit.schedule.Poller;
import no.spinn.kit.schema.SchemaCurrent;
import org.jboss.logging.Logger;

/**
 * Sends messages that are due: many at a time, but only a few to each address, so that a slow receiver does not delay others, and
 * one at a time about each subject. A message is sent again when the replica that claimed it stops.
 */
@ApplicationScoped
class DeliverMessages {

    private static final Logger LOG = Logger.getLogger(DeliverMessages.class);
    private static final Duration POLL_INTERVAL = Duration.ofMillis(200);
    private static final int MAX_CONCURRENT = 50;
    private static final int MAX_CONCURRENT_PER_WEBHOOK = 5;
    private static final Duration LEASE_MARGIN = Duration.ofSeconds(30);

    private final Webhooks webhooks;
    private final MessageQueue queue;
    private final MessageLog log;
    private final ConfigureWebhook configureWebhook;
    private final WebhookClient webhookClient;
    private final WebhookSettings settings;
    private final Instance<WebhookContract> contract;
    private final Poller poller;
    private final ExecutorService threads;
    private final Semaphore free = new Semaphore(MAX_CONCURRENT);

    DeliverMessages(
            Webhooks webhooks,
            MessageQueue queue,
            MessageLog log,
            ConfigureWebhook configureWebhook,
            WebhookClient webhookClient,
            WebhookSettings settings,
            Instance<WebhookContract> contract,
            Poller poller,
            @VirtualThreads ExecutorService threads) {
        this.webhooks = webhooks;
        this.queue = queue;
        this.log = log;
        this.configureWebhook = configureWebhook;
        this.webhookClient = webhookClient;
        this.settings = settings;
        this.contract = contract;
        this.poller = poller;
        this.threads = threads;
    }

    void atStart(@Observes SchemaCurrent event) {
        if (contract.isResolvable()) {
            poller.every(POLL_INTERVAL, this::deliver, "messages to webhooks are delayed");
        }
    }

    @Scheduled(every = "1h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void deleteOld() {
        if (contract.isResolvable()) {
            log.deleteOlderThan(settings.keep());
        }
    }

    private void deliver() {
        int limit = free.availablePermits();
        if (limit > 0) {
            claim(limit).forEach(message -> {
                free.acquireUninterruptibly();
                threads.execute(() -> deliver(message));
            });
        }
    }

    private List<Message> claim(int limit) {
        Duration lease = settings.timeout().plus(LEASE_MARGIN);
        return QuarkusTransaction.requiringNew().call(() -> queue.claim(limit, MAX_CONCURRENT_PER_WEBHOOK, lease));
    }

    private void deliver(Message message) {
        try {
            Optional<Webhook> webhook =
                    QuarkusTransaction.requiringNew().call(() -> webhooks.findByIdOptional(message.webhookId()));
            if (webhook.isPresent()) {
                Delivery result = webhookClient.send(message, webhook.get());
                QuarkusTransaction.requiringNew().run(() -> record(message, result));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warnf("message %s is sent again later: %s", message.id(), e.getMessage());
        } finally {
            free.release();
        }
    }

    private void record(Message message, Delivery result) {
        if (result.accepted()) {
            queue.delivered(message, result);
            return;
        }
        boolean last = message.attempts() > settings.retries().size();
        if (result.gone() || last) {
            // The message waits, with all later ones, until the webhook is enabled again.
            queue.failed(message, result, Duration.ZERO);
            webhooks.findByIdOptional(message.webhookId())
                    .filter(webhook -> !webhook.isDisabled())
                    .ifPresent(webhook -> configureWebhook.disable(webhook, result.outcome()));
        } else {
            queue.failed(message, result, settings.retries().get(message.attempts() - 1));
        }
    }
}
