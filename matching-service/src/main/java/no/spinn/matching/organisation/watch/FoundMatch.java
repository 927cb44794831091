package no.spinn.matching.organisation.watch;

import java.time.Instant;
import java.util.UUID;
import no.spinn.matching.answer.verdict.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A match that a watch has found.
 *
 * @param number increases from each match to the next
 * @param webhookId the webhook of the watch; null where there is none
 */
public record FoundMatch(
        long number,
        UUID watchId,
        String organisation,
        UUID callId,
        long callVersion,
        Verdict verdict,
        Instant foundAt,
        @Nullable UUID webhookId) {}
