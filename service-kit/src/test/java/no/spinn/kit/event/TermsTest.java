package no.spinn.kit.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The steps of relays and consumers, one by one. */
class TermsTest {

    private final List<String> done = new ArrayList<>();

    /** Hands out its rows once. */
    private final class Queue implements UnsentEvents {

        private List<OutboxRow> rows;

        Queue(OutboxRow... rows) {
            this.rows = List.of(rows);
        }

        @Override
        public List<OutboxRow> unsent(int atMost) {
            List<OutboxRow> found = rows;
            rows = List.of();
            done.add("look");
            return found;
        }

        @Override
        public void markSent(List<Long> ids) {
            done.add("mark " + ids);
        }
    }

    private static OutboxRow row(long id) {
        return new OutboxRow(id, new UUID(0, id), "t", "type", "a", id, new byte[0], Instant.EPOCH);
    }

    private SendResult send(List<OutboxRow> rows) {
        done.add("send " + rows.size());
        return new SendResult(rows.stream().map(OutboxRow::id).toList(), null);
    }

    @Test
    void aRelayLooksSendsAndMarks() throws Exception {
        RelayTerm term = new RelayTerm(new Queue(row(1), row(2)), this::send, 10);
        assertThat(term.step()).isTrue();
        assertThat(term.step()).isTrue();
        assertThat(term.step()).isTrue();
        assertThat(done).containsExactly("look", "send 2", "mark [1, 2]");
        assertThat(term.step()).isFalse();
        assertThat(term.step()).isFalse();
        assertThat(done).endsWith("mark [1, 2]", "look", "look");
    }

    @Test
    void aRelayEndsItsTermWhenTheBrokerRefusesAndMarksWhatItTook() throws Exception {
        RelayTerm term = new RelayTerm(
                new Queue(row(1), row(2)), rows -> new SendResult(List.of(1L), new IllegalStateException("away")), 10);
        term.step();
        term.step();
        assertThatThrownBy(term::step).hasMessageContaining("away");
        assertThat(done).containsExactly("look", "mark [1]");
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
        ConsumerTerm<String> term = new ConsumerTerm<>(feed, records -> done.add("apply " + records));
        assertThat(term.step()).isTrue();
        assertThat(term.step()).isTrue();
        assertThat(term.step()).isTrue();
        assertThat(done).containsExactly("poll", "apply [x]", "commit [x]");
        assertThat(term.step()).isFalse();
        assertThat(term.step()).isFalse();
        assertThat(done).endsWith("commit [x]", "poll", "poll");
    }
}
