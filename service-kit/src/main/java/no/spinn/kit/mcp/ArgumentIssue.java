package no.spinn.kit.mcp;

import java.util.Locale;
import no.spinn.kit.problem.Issue;

/** What can be wrong with the arguments of a tool, apart from their values. */
enum ArgumentIssue implements Issue {
    MISSING,
    UNKNOWN_FIELD;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
