package no.spinn.benchmarks.run;

import java.time.Duration;

/**
 * The rounds of a comparison: half a round ours, half a round the peer's.
 *
 * @param counted rounds that count
 * @param half the length of half a round
 * @param warmUp how long both are under load before measuring starts, rounded up to whole rounds
 */
public record Rounds(int counted, Duration half, Duration warmUp) {

    public int all() {
        return warmUps() + counted;
    }

    public boolean isWarmUp(int round) {
        return round < warmUps();
    }

    /** A rate that grows over the warm-up, because services that have just started would refuse requests at the full rate. */
    public int rate(int full, int round) {
        return isWarmUp(round) ? Math.max(1, full * (round + 1) / (warmUps() + 1)) : full;
    }

    private int warmUps() {
        Duration round = half.multipliedBy(2);
        return Math.toIntExact(warmUp.plus(round).minusNanos(1).dividedBy(round));
    }
}
