package no.spinn.criteria.vocabulary;

import no.spinn.kit.problem.Issue;

/**
 * Every fault of a value or a condition. Programs read the code; it never changes. The messages are in the properties files of
 * this class, under the name of the constant in lower case.
 */
enum FactIssue implements Issue {
    FACT_UNKNOWN("unknown_fact"),
    NOT_OF_ORGANISATION("not_here"),
    VALUE_MISSING("wrong_type"),
    NOT_BOOLEAN("wrong_type"),
    NOT_INTEGER("wrong_type"),
    NOT_NUMBER("wrong_type"),
    NOT_MONEY("wrong_type"),
    NOT_DATE("wrong_type"),
    NOT_CODE("wrong_type"),
    NOT_CODES("wrong_type"),
    TOO_SMALL("out_of_range"),
    TOO_LARGE("out_of_range"),
    TOO_MANY_DIGITS("out_of_range"),
    MONEY_MALFORMED("wrong_value"),
    DATE_IMPOSSIBLE("wrong_value"),
    DATE_TOO_FAR("out_of_range"),
    CODE_UNKNOWN("unknown_code"),
    CODE_IN_OTHER_FORM("unknown_code"),
    CODE_DIVIDED("ambiguous_code"),
    CODE_TWICE("duplicate_code"),
    TOO_MANY_CODES("too_many"),

    TOO_DEEP("too_deep"),
    TOO_WIDE("too_wide"),
    NOT_A_CONDITION("not_a_condition"),
    MEMBER_UNKNOWN("not_a_condition"),
    NOT_A_LIST("not_a_list"),
    NOT_A_TEST("not_a_test"),
    OPERATOR_UNKNOWN("unknown_operator"),
    OPERATOR_OF_OTHER_TYPE("wrong_operator"),
    NO_CODES("wrong_type"),
    TOO_MANY_CODES_IN_TEST("too_wide"),
    NOT_A_RANGE("wrong_type"),
    EMPTY_RANGE("empty_range");

    private final String code;

    FactIssue(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
