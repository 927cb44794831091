package no.spinn.matching.organisation.watch.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.spinn.kit.event.NewEvent;
import no.spinn.kit.event.Outbox;
import no.spinn.matching.organisation.watch.FoundMatch;
import no.spinn.matching.organisation.watch.MatchAnnouncements;

/**
 * Publishes each match as {@code no.spinn.match.found.v1} and its end as {@code no.spinn.match.ended.v1}, on Kafka and to the
 * webhook of its watch.
 */
@ApplicationScoped
class MatchPublisher implements MatchAnnouncements {

    private final Outbox outbox;
    private final WebhookPayloads webhooks;

    MatchPublisher(Outbox outbox, WebhookPayloads webhooks) {
        this.outbox = outbox;
        this.webhooks = webhooks;
    }

    @Override
    public void announce(List<FoundMatch> matches) {
        outbox.publish(
                matches.stream().map(WatchNews::of).map(MatchPublisher::event).toList());
        webhooks.enqueue(matches);
    }

    private static NewEvent event(WatchNews news) {
        return new NewEvent(WatchNews.TOPIC, news.type(), news.aggregateId(), news);
    }
}
