package no.spinn.applications.record.barometer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void beginsWithNothing() {
        assertThat(new Span(3).contains(List.of())).isTrue();
        assertThat(new Span(3).contains(List.of(1))).isFalse();
    }

    @Test
    void containsSumsAndDifferences() {
        Span span = new Span(4);
        span.add(List.of(0, 1, 2));
        span.add(List.of(1, 2));
        span.add(List.of(2, 3));
        assertThat(span.contains(List.of(0))).isTrue();
        assertThat(span.contains(List.of(0, 2, 3))).isTrue();
        assertThat(span.contains(List.of(1))).isFalse();
        assertThat(span.contains(List.of(3))).isFalse();
        assertThat(span.contains(List.of(0, 1, 2, 3))).isFalse();
    }

    @Test
    void containsEverythingOnceItIsFull() {
        Span span = new Span(3);
        span.add(List.of(0, 1));
        span.add(List.of(1, 2));
        span.add(List.of(0, 1));
        assertThat(span.contains(List.of(1))).isFalse();
        span.add(List.of(0, 2));
        assertThat(span.contains(List.of(1))).isTrue();
    }
}
