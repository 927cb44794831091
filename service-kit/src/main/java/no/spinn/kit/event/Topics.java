package no.spinn.kit.event;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.common.errors.AuthorizationException;
import org.jboss.logging.Logger;

/**
 * What the relay knows about the topics to which it sends; kept over its terms. A missing topic is created where that is allowed.
 * A topic that cannot be used is withheld for a while: its events stay in the outbox, and those of other topics flow.
 */
@Singleton
class Topics {

    private static final Logger LOG = Logger.getLogger(Topics.class);

    private final TopicAdmin admin;
    private final EventSettings settings;
    private final Set<String> usable = ConcurrentHashMap.newKeySet();
    private final Map<String, Instant> withheld = new ConcurrentHashMap<>();

    Topics(TopicAdmin admin, EventSettings settings) {
        this.admin = admin;
        this.settings = settings;
    }

    /** Returns when events can be sent to the topic. Otherwise it is withheld, and the exception ends the relay's term. */
    void require(String topic) throws InterruptedException {
        if (usable.contains(topic)) {
            return;
        }
        try {
            if (!admin.exists(topic)) {
                create(topic);
            }
            usable.add(topic);
        } catch (AuthorizationException e) {
            throw withhold(topic, "it does not exist, or the Kafka user may not use it: " + e.getMessage());
        }
    }

    private void create(String topic) throws InterruptedException {
        if (!settings.topics().create()) {
            throw withhold(topic, "it does not exist, and spinn.events.topics.create is false");
        }
        try {
            admin.create(topic);
        } catch (AuthorizationException e) {
            throw withhold(topic, "it does not exist, and the Kafka user may not create it");
        }
    }

    /** To be called when an event was refused: the topic is checked before the next one. */
    void refused(String topic, Exception failure) {
        usable.remove(topic);
        if (failure instanceof AuthorizationException) {
            withhold(topic, "the Kafka user may not write to it: " + failure.getMessage());
        }
    }

    private IllegalStateException withhold(String topic, String reason) {
        withheld.put(topic, Instant.now().plus(settings.topics().retry()));
        LOG.errorf(
                "no event of topic %s is sent: %s. Create it and grant the user of %s Write and Describe; its events wait in the"
                        + " outbox until then",
                topic, reason, settings.service());
        return new IllegalStateException("topic %s cannot be used: %s".formatted(topic, reason));
    }

    /** The topics that are not tried in the term that begins now. Those that are due again are no longer withheld. */
    Set<String> withheld() {
        withheld.values().removeIf(Topics::isDue);
        return Set.copyOf(withheld.keySet());
    }

    /** How many topics are withheld. A replica that is the leader no more forgets its own; the next leader has found out itself. */
    int countWithheld() {
        Instant forgotten = Instant.now().minus(settings.topics().retry());
        return Math.toIntExact(
                withheld.values().stream().filter(forgotten::isBefore).count());
    }

    /**
     * Whether a withheld topic should be tried again. It takes a new term, whose queue starts at the first unsent row: otherwise
     * later rows of the topic could be sent before earlier ones.
     */
    boolean retryIsDue() {
        return withheld.values().stream().anyMatch(Topics::isDue);
    }

    private static boolean isDue(Instant retry) {
        return !Instant.now().isBefore(retry);
    }
}
