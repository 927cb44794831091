package no.spinn.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PromQlTest {

    @Test
    void namesTheMetricsAndNothingElse() {
        assertThat(metrics("sum by (job) (rate(a_total{status=~\"5..\",x!=\"b_c\"}[5m])) / on (job) b_seconds > 1"))
                .containsExactly("a_total", "b_seconds");
        assertThat(metrics("max(up) > max(a offset 1h) and deriv(c[15m]) > 0 or vector(0)"))
                .containsExactly("a", "c", "up");
        assertThat(metrics("histogram_quantile(0.99, sum by (job, le) (rate(a_bucket[5m])))"))
                .containsExactly("a_bucket");
    }

    private static Iterable<String> metrics(String expression) {
        return new PromQl(expression).metrics();
    }
}
