package no.spinn.benchmarks.run;

import java.time.Duration;

/**
 * How a comparison takes turns: half a round ours, half a round the peer's.
 *
 * @param counted rounds that count
 * @param half the length of half a round
 * @param warmUp how long both are under load before anything counts, rounded up to whole rounds
 */
public record Rounds(int counted, Duration half, Duration warmUp) {

    public int all() {
        return warmUps() + counted;
    }

    public boolean isWarmUp(int round) {
        return round < warmUps();
    }

    private int warmUps() {
        Duration round = half.multipliedBy(2);
        return Math.toIntExact(warmUp.plus(round).minusNanos(1).dividedBy(round));
    }
}
