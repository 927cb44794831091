package no.spinn.benchmarks.result;

import com.fasterxml.jackson.annotation.JsonValue;

/** How a target is compared. */
public enum Goal {
    AT_MOST("at most"),
    AT_LEAST("at least"),
    /** For the ratio of ours to the peer's where more is better, such as throughput. */
    RATIO_AT_LEAST("ratio at least"),
    /** For the same ratio where less is better, such as latency. */
    RATIO_AT_MOST("ratio at most");

    private final String words;

    Goal(String words) {
        this.words = words;
    }

    boolean isOfRatio() {
        return this == RATIO_AT_LEAST || this == RATIO_AT_MOST;
    }

    @JsonValue
    public String words() {
        return words;
    }
}
