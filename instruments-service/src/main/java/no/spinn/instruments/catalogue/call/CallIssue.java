package no.spinn.instruments.catalogue.call;

import no.spinn.kit.problem.Issue;

/** Every fault of a call, by itself, against its instrument or as an amendment. Forms have faults of their own. */
public enum CallIssue implements Issue {
    OUTSIDE_INSTRUMENT("outside_instrument"),
    MIXED_CURRENCIES("mixed_currencies"),
    INSTRUMENT_UNKNOWN("not_found"),
    INSTRUMENT_STANDS("cannot_change"),
    END_BEFORE_START("out_of_order"),
    MINIMUM_ABOVE_MAXIMUM("out_of_order"),
    KEY_TWICE("repeated"),
    OPENING_MISSING("missing"),
    OPENING_PASSED("in_the_past"),
    CLOSING_BEFORE_OPENING("out_of_order"),
    CLOSING_PASSED("in_the_past"),
    ALREADY_OPEN("already_open"),
    DEADLINE_SHORTENED("deadline_shortened"),
    NOTICE_TOO_SHORT("too_soon"),
    FORM_STANDS("form_stands"),
    CALL_STANDS("call_stands"),
    REACH_NARROWED("reach_narrowed"),
    MINIMUM_RAISED("limit_tightened"),
    MAXIMUM_LOWERED("limit_tightened"),
    RATE_LOWERED("limit_tightened"),
    LIMITS_NARROWED("limit_tightened"),
    START_DELAYED("limit_tightened"),
    END_ADVANCED("limit_tightened"),
    GRACE_SHORTENED("limit_tightened"),
    ATTACHMENT_ADDED("attachment_added"),
    ASSESSMENT_STANDS("assessment_stands"),
    CONDITION_TIGHTENED("criterion_tightened"),
    READING_TIGHTENED("criterion_tightened");

    private final String code;

    CallIssue(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
