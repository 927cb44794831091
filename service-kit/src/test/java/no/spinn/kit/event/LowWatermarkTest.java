package no.spinn.kit.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LowWatermarkTest {

    @Test
    void staysBelowATransactionThatHasDrawnANumberAndGoesOn() {
        LowWatermark watermark = new LowWatermark();
        watermark.before(7, 9, 3);
        watermark.after(Long.MAX_VALUE);
        watermark.before(7, 9, 3);
        watermark.after(Long.MAX_VALUE);
        watermark.before(7, 12, 5);
        watermark.after(Long.MAX_VALUE);

        assertThat(watermark.value()).isZero();
    }

    @Test
    void risesWhenAllHaveEnded() {
        LowWatermark watermark = new LowWatermark();
        for (int look = 0; look < 4; look++) {
            watermark.before(9, 9, 5);
            watermark.after(Long.MAX_VALUE);
        }

        assertThat(watermark.value()).isEqualTo(5);
    }

    @Property
    void noRowIsEverBelowTheWatermarkWhenItAppears(@ForAll long seed) {
        World world = new World(new Random(seed));
        for (int step = 0; step < 400; step++) {
            world.step();
        }

        assertThat(world.passedOver).isEmpty();
    }

    /** The watermark rises. Otherwise a constant one would satisfy the property above. */
    @Property(tries = 50)
    void theWatermarkFollows(@ForAll long seed) {
        World world = new World(new Random(seed));
        for (int step = 0; step < 2_000; step++) {
            world.step();
        }

        assertThat(world.watermark.value()).isGreaterThan(world.drawn / 2);
    }

    /** Transactions that begin, draw ids, and commit or roll back, while a relay polls and sends. */
    private static final class World {

        private final Random random;
        private final LowWatermark watermark = new LowWatermark();
        private final Map<Long, Set<Long>> running = new HashMap<>();
        private final TreeSet<Long> unsent = new TreeSet<>();
        private final Set<Long> passedOver = new HashSet<>();
        private long nextTransaction = 1;
        private long drawn;

        World(Random random) {
            this.random = random;
        }

        void step() {
            switch (random.nextInt(5)) {
                case 0 -> running.put(nextTransaction++, new HashSet<>());
                case 1 -> draw();
                case 2, 3 -> end();
                default -> look();
            }
        }

        private void draw() {
            pick().ifPresent(transaction -> rowsOf(transaction).add(++drawn));
        }

        private void end() {
            pick().ifPresent(transaction -> {
                Set<Long> rows = rowsOf(transaction);
                running.remove(transaction);
                if (random.nextInt(4) > 0) {
                    rows.stream().filter(row -> row <= watermark.value()).forEach(passedOver::add);
                    unsent.addAll(rows);
                }
            });
        }

        private void look() {
            if (random.nextInt(3) > 0) {
                lookAtTransactions();
            }
            if (random.nextBoolean()) {
                end();
            }
            watermark.after(unsent.isEmpty() ? Long.MAX_VALUE : unsent.first());
            for (int sent = random.nextInt(3); sent > 0 && !unsent.isEmpty(); sent--) {
                unsent.pollFirst();
            }
        }

        // Between the two statements, and between snapshot and sequence, other transactions proceed.
        private void lookAtTransactions() {
            long oldest = running.keySet().stream().min(Long::compare).orElse(nextTransaction);
            long next = nextTransaction;
            if (random.nextBoolean()) {
                running.put(nextTransaction++, new HashSet<>(Set.of(++drawn)));
            }
            watermark.before(oldest, next, drawn);
        }

        private Set<Long> rowsOf(long transaction) {
            return running.computeIfAbsent(transaction, begun -> new HashSet<>());
        }

        private Optional<Long> pick() {
            List<Long> all = new ArrayList<>(running.keySet());
            return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
        }
    }
}
