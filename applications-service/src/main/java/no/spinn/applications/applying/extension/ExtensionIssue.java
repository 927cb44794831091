package no.spinn.applications.applying.extension;

import java.util.Locale;
import no.spinn.kit.problem.Issue;

/** Every fault of an extension. */
enum ExtensionIssue implements Issue {
    TIME_PASSED,
    NOT_LATER;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
