package no.spinn.kit.json;

import java.util.Locale;
import no.spinn.kit.problem.Issue;

/** Why a value cannot be stored. */
enum StorageIssue implements Issue {
    UNSUPPORTED_CHARACTER,
    OUT_OF_RANGE;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
