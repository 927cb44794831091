package no.spinn.matching.organisation.watch.api;

import no.spinn.kit.problem.Issue;

/** Every fault of a watch. */
enum WatchIssue implements Issue {
    FILTER_CONTRADICTS("contradiction");

    private final String code;

    WatchIssue(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
