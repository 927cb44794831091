package no.spinn.matching.organisation.watch.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.spinn.matching.organisation.watch.FoundMatch;
import no.spinn.matching.organisation.webhook.Messages;

/** What watches find, as messages to their webhooks. */
@ApplicationScoped
class WebhookMessages {

    private final Messages messages;
    private final ObjectMapper json;

    WebhookMessages(Messages messages, ObjectMapper json) {
        this.messages = messages;
        this.json = json;
    }

    /** To be called in the transaction that notes what was found. */
    void put(List<FoundMatch> found) {
        messages.put(found.stream()
                .flatMap(match -> Stream.ofNullable(match.webhookId()).map(webhook -> draft(webhook, match)))
                .toList());
    }

    private Messages.Draft draft(UUID webhook, FoundMatch match) {
        MatchFound found = MatchFound.of(match);
        return new Messages.Draft(
                webhook,
                "%s:%d".formatted(found.aggregateId(), found.callVersion()),
                write(new Told(MatchFound.TYPE, found.foundAt(), found)));
    }

    /** In the shape of the Standard Webhooks specification. */
    private record Told(String type, Instant timestamp, MatchFound data) {}

    private String write(Told told) {
        try {
            return json.writeValueAsString(told);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a message is plain data", e);
        }
    }
}
