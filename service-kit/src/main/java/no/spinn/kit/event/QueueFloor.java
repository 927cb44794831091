package no.spinn.kit.event;

/**
 * Below which number no row of the outbox can wait any more, now or later. Rows that were sent leave the index of unsent
 * ones only when PostgreSQL cleans up; without a floor every look at the queue walks over all of them.
 *
 * <p>Numbers are drawn by transactions that have their id already, since the row of the version counter comes first. So
 * once every transaction has ended that was running when a number was the last one drawn, no row with that number or a
 * lower one can appear.
 */
final class QueueFloor {

    private long floor;
    private long lastDrawn;
    private long candidate;
    private long endOfCandidate = Long.MAX_VALUE;
    private boolean candidateHolds;

    /** All that waits has a higher number. */
    long value() {
        return floor;
    }

    /**
     * Before a look at the queue; other looks may follow before the next time.
     *
     * @param oldestRunning the oldest transaction that has not ended, or the next one if there is none
     * @param next the transaction that is the next to begin
     * @param drawn the number that was drawn last, read at the same time or later
     */
    void before(long oldestRunning, long next, long drawn) {
        candidateHolds = oldestRunning >= endOfCandidate;
        if (endOfCandidate == Long.MAX_VALUE) {
            // The number was read by an earlier statement than the transaction: whoever drew it, or a lower one, began
            // before.
            candidate = lastDrawn;
            endOfCandidate = next;
        }
        lastDrawn = drawn;
    }

    /**
     * After each look.
     *
     * @param firstUnsent the lowest number that waits; {@link Long#MAX_VALUE} for none
     */
    void after(long firstUnsent) {
        if (candidateHolds) {
            floor = Math.max(floor, Math.min(candidate, firstUnsent - 1));
            endOfCandidate = Long.MAX_VALUE;
        }
    }
}
