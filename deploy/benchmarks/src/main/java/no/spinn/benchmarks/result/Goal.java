package no.spinn.benchmarks.result;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a target is about. */
public enum Goal {
    AT_MOST("at most"),
    AT_LEAST("at least"),
    /** Of the ratio of ours to the peer's, where more is better: throughputs. */
    RATIO_AT_LEAST("ratio at least"),
    /** Of the same ratio, where less is better: times. */
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
