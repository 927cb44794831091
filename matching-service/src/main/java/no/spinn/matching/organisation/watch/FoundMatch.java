package no.spinn.matching.organisation.watch;

import java.time.Instant;
import java.util.UUID;
import no.spinn.matching.answer.verdict.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What a watch was told.
 *
 * @param number grows from one to the next
 * @param webhookId what the watch wants to be told, too; null where there is none
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
