package no.spinn.kit.event;

/**
 * The id up to which the outbox has no unsent row, now and in future. Sent rows leave the index of unsent rows only when
 * PostgreSQL vacuums; without a low watermark, every poll scans all of them.
 *
 * <p>A transaction has its own id before it draws the id of a row, since it writes the version counter first. So when all
 * transactions have ended that were running while an id was the last one drawn, no row with that id or a lower one can appear.
 */
final class LowWatermark {

    private long watermark;
    private long lastDrawn;
    private long candidate;
    private long endOfCandidate = Long.MAX_VALUE;
    private boolean candidateHolds;

    /** Every unsent row has a higher id. */
    long value() {
        return watermark;
    }

    /**
     * Call before a poll of the queue; not every poll needs it.
     *
     * @param oldestRunning the oldest running transaction, or the next one if there is none
     * @param next the next transaction to begin
     * @param drawn the last id drawn, read at the same time or later
     */
    void before(long oldestRunning, long next, long drawn) {
        candidateHolds = oldestRunning >= endOfCandidate;
        if (endOfCandidate == Long.MAX_VALUE) {
            // An earlier statement read this id: the transaction that drew it, or a lower one, had begun before.
            candidate = lastDrawn;
            endOfCandidate = next;
        }
        lastDrawn = drawn;
    }

    /**
     * Call after each poll.
     *
     * @param firstUnsent the lowest unsent id; {@link Long#MAX_VALUE} for none
     */
    void after(long firstUnsent) {
        if (candidateHolds) {
            watermark = Math.max(watermark, Math.min(candidate, firstUnsent - 1));
            endOfCandidate = Long.MAX_VALUE;
        }
    }
}
