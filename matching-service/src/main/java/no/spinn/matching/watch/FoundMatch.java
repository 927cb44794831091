package no.spinn.matching.watch;

import java.time.Instant;
import java.util.UUID;
import no.spinn.matching.verdict.Verdict;

/**
 * What a watch was told.
 *
 * @param number grows from one to the next
 */
public record FoundMatch(
        long number,
        UUID watchId,
        String organisation,
        UUID callId,
        long callVersion,
        Verdict verdict,
        Instant foundAt) {}
