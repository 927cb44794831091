package no.spinn.matching.organisation.watch.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.spinn.kit.webhook.Messages;
import no.spinn.matching.organisation.watch.FoundMatch;

/** Writes found matches and their ends as messages to the webhooks of their watches. */
@ApplicationScoped
class WebhookPayloads {

    private final Messages messages;
    private final ObjectMapper json;

    WebhookPayloads(Messages messages, ObjectMapper json) {
        this.messages = messages;
        this.json = json;
    }

    /** Call this in the transaction that stores the matches. */
    void enqueue(List<FoundMatch> matches) {
        messages.put(matches.stream()
                .flatMap(match -> Stream.ofNullable(match.webhookId()).map(webhook -> draft(webhook, match)))
                .toList());
    }

    private Messages.Draft draft(UUID webhook, FoundMatch match) {
        WatchNews news = WatchNews.of(match);
        return new Messages.Draft(
                webhook,
                "%s:%d".formatted(news.aggregateId(), news.callVersion()),
                news.type(),
                news.aggregateId(),
                write(new Payload(news.type(), news.at(), news)));
    }

    /** The payload of the Standard Webhooks specification. */
    private record Payload(String type, Instant timestamp, WatchNews data) {}

    private String write(Payload payload) {
        try {
            return json.writeValueAsString(payload);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a payload is plain data", e);
        }
    }
}
