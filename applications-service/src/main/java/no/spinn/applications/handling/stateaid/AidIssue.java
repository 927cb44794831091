package no.spinn.applications.handling.stateaid;

import no.spinn.kit.problem.Issue;

/** Every fault of a statement or a declaration about state aid. */
enum AidIssue implements Issue {
    RATE_DIFFERS("differs_from_official"),
    REFERENCE_DIFFERS("differs_from_official"),
    DAY_DIFFERS("differs_from_official"),
    DAY_IN_FUTURE("in_future"),
    DAY_TOO_OLD("too_old"),
    NOT_A_BANKING_DAY("not_a_banking_day"),
    REGIME_MISSING("required"),
    WITHOUT_SUM("without_sum"),
    NO_RATE("no_rate"),
    AID_MISSING("required"),
    DECLARED_DAY_IMPLAUSIBLE("implausible_day"),
    UNDECLARED("undeclared"),
    BEYOND_CEILING("beyond_ceiling");

    private final String code;

    AidIssue(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
