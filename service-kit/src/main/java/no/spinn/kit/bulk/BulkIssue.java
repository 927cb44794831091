package no.spinn.kit.bulk;

import no.spinn.kit.problem.Issue;

/** What can be wrong with the items of a request. */
enum BulkIssue implements Issue {
    KEY_TWICE;

    @Override
    public String code() {
        return "duplicate";
    }
}
