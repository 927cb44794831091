package no.spinn.applications.handling.formalcheck;

import no.spinn.kit.problem.Issue;

/** What keeps a supplement from being asked for. */
enum FormalCheckIssue implements Issue {
    TIME_PASSED("passed");

    private final String code;

    FormalCheckIssue(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
