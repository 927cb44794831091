package no.spinn.benchmarks.result;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a target is about. */
public enum Goal {
    AT_MOST("at most"),
    AT_LEAST("at least"),
    /** Of the ratio of ours to the peer's, where more is better: throughputs. */
    RATIO_AT_LEAST("ratio at least");

    private final String words;

    Goal(String words) {
        this.words = words;
    }

    @JsonValue
    public String words() {
        return words;
    }
}
