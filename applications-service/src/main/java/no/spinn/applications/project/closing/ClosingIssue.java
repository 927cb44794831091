package no.spinn.applications.project.closing;

import no.spinn.kit.problem.Issue;

/** What keeps a case from being closed. */
enum ClosingIssue implements Issue {
    REMAINDER("required"),
    REPORT_NOT_APPROVED("not_approved");

    private final String code;

    ClosingIssue(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
