package no.spinn.matching.organisation.watch;

import java.time.Instant;
import java.util.UUID;
import no.spinn.matching.answer.verdict.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A match that a watch has found, or the end of one.
 *
 * @param number increases from each match to the next
 * @param foundAt when the watch found the match or its end
 * @param webhookId the webhook of the watch; null where there is none
 * @param end null for a match
 */
public record FoundMatch(
        long number,
        UUID watchId,
        String organisation,
        UUID callId,
        long callVersion,
        Verdict verdict,
        Instant foundAt,
        @Nullable UUID webhookId,
        @Nullable MatchEnd end) {}
