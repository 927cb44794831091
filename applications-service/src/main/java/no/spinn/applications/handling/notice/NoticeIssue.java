package no.spinn.applications.handling.notice;

import no.spinn.kit.problem.Issue;

/** Every fault of the arrival of a notice. */
public enum NoticeIssue implements Issue {
    ARRIVAL_IMPOSSIBLE("out_of_range"),
    NOT_SETTABLE("not_settable");

    private final String code;

    NoticeIssue(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
