package no.spinn.kit.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import no.spinn.kit.tracing.TraceContext;
import org.junit.jupiter.api.Test;

/** The loops of relay and consumer, step by step. */
class LoopsTest {

    private final List<String> done = new ArrayList<>();
    private final List<CompletableFuture<Void>> outcomes = new ArrayList<>();

    /** Returns its rows once. */
    private final class Queue implements UnsentEvents {

        private List<OutboxRow> rows;

        Queue(OutboxRow... rows) {
            this.rows = List.of(rows);
        }

        @Override
        public List<OutboxRow> unsent(int atMost, List<Long> inFlight) {
            done.add("look for %d beside %s".formatted(atMost, inFlight));
            List<OutboxRow> found = rows.subList(0, Math.min(atMost, rows.size()));
            rows = rows.subList(found.size(), rows.size());
            return found;
        }

        @Override
        public void markSent(List<Long> ids) {
            done.add("mark " + ids);
        }
    }

    private static OutboxRow row(long id) {
        return new OutboxRow(id, new UUID(0, id), "t", "type", "a", id, new byte[0], Instant.EPOCH, TraceContext.NONE);
    }

    private List<CompletableFuture<Void>> send(List<OutboxRow> rows) {
        done.add("send " + rows.size());
        List<CompletableFuture<Void>> begun =
                rows.stream().map(row -> new CompletableFuture<Void>()).toList();
        outcomes.addAll(begun);
        return begun;
    }

    /** Performs all steps that are due at once. */
    private static void round(RelayLoop loop) throws Exception {
        boolean due = true;
        while (due) {
            due = loop.step();
        }
    }

    @Test
    void aRelayLooksSendsAndMarksWhatIsAcknowledged() throws Exception {
        RelayLoop loop = new RelayLoop(new Queue(row(1), row(2)), this::send, 10);
        assertThat(loop.step()).isTrue();
        assertThat(loop.step()).isTrue();
        assertThat(loop.step()).isFalse();
        assertThat(done).containsExactly("look for 10 beside []", "send 2");
        done.clear();

        outcomes.get(1).complete(null);
        round(loop);
        assertThat(done).containsExactly("look for 8 beside [1, 2]");
        done.clear();

        outcomes.get(0).complete(null);
        round(loop);
        assertThat(done).containsExactly("look for 8 beside [1, 2]", "mark [1, 2]");
        done.clear();

        round(loop);
        assertThat(done).containsExactly("look for 10 beside []");
    }

    @Test
    void aRelayLooksAgainAtOnceWhenMoreMayWait() throws Exception {
        RelayLoop loop = new RelayLoop(new Queue(row(1), row(2), row(3)), this::send, 2);
        round(loop);
        round(loop);
        assertThat(done).containsExactly("look for 2 beside []", "send 2");
        done.clear();

        outcomes.get(0).complete(null);
        round(loop);
        assertThat(done).containsExactly("mark [1]", "look for 1 beside [2]", "send 1");
    }

    @Test
    void aRelayEndsItsTermWhenTheBrokerRefusesAndMarksWhatItTook() throws Exception {
        RelayLoop loop = new RelayLoop(new Queue(row(1), row(2), row(3)), this::send, 10);
        round(loop);
        outcomes.get(0).complete(null);
        outcomes.get(2).completeExceptionally(new IllegalStateException("away"));
        assertThatThrownBy(() -> round(loop)).hasMessageContaining("away");
        assertThat(done).endsWith("mark [1]");
    }

    @Test
    void aConsumerPollsAppliesAndCommits() {
        EventFeed<String> feed = new EventFeed<>() {

            private List<String> left = List.of("x");

            @Override
            public List<String> poll() {
                List<String> polled = left;
                left = List.of();
                done.add("poll");
                return polled;
            }

            @Override
            public void commit(List<String> records) {
                done.add("commit " + records);
            }
        };
        ConsumerLoop<String> loop = new ConsumerLoop<>(feed, records -> done.add("apply " + records));
        assertThat(loop.step()).isTrue();
        assertThat(loop.step()).isTrue();
        assertThat(loop.step()).isTrue();
        assertThat(done).containsExactly("poll", "apply [x]", "commit [x]");
        assertThat(loop.step()).isFalse();
        assertThat(loop.step()).isFalse();
        assertThat(done).endsWith("commit [x]", "poll", "poll");
    }
}
