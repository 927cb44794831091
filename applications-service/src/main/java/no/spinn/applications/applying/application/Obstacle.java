package no.spinn.applications.applying.application;

import java.util.Locale;
import no.spinn.kit.problem.Issue;

/** What surely refuses an act now, although role and state allow it. Codes never change. */
public enum Obstacle implements Issue {
    CALL_NOT_OPEN,
    CALL_CLOSED,
    CALL_CANCELLED,
    DEADLINE_PASSED,
    INCOMPLETE,
    /** A producer published an operator that this replica does not know yet. */
    CRITERION_NOT_UNDERSTOOD,
    TOO_MANY_PARTNERS,
    NO_ROOM,
    CONFLICT_OF_INTEREST,
    SCORES_INCOMPLETE,
    SCORES_NOT_SUBMITTED,
    BEYOND_BUDGET,
    DE_MINIMIS_UNDECLARED,
    NOT_APPEALABLE,
    APPEAL_TOO_LATE,
    ALREADY_APPEALED,
    APPEAL_PENDING,
    NO_AGREEMENT,
    AGREEMENT_OUTDATED,
    NOTHING_TO_PAY,
    NOTHING_PAID,
    NOTHING_TO_REPAY,
    REPORTS_MISSING,
    REPORTS_NOT_APPROVED;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
