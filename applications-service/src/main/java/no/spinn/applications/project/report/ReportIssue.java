package no.spinn.applications.project.report;

import no.spinn.kit.problem.Issue;

/** What keeps a report from being delivered. */
enum ReportIssue implements Issue {
    NOT_DELIVERED("not_delivered");

    private final String code;

    ReportIssue(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
