package no.spinn.kit.page;

import no.spinn.kit.problem.Issue;

/** What can be wrong with a cursor. */
enum CursorIssue implements Issue {
    OF_ANOTHER_QUERY;

    @Override
    public String code() {
        return "invalid_cursor";
    }
}
