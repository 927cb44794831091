package no.spinn.applications.handling.decision;

import no.spinn.kit.problem.Issue;

/**
 * Every fault of a proposal, apart from the terms of the call and state aid. Programs read the code; it never changes. The messages
 * are in the properties files next to this class, under the name of the constant in lower case.
 */
public enum ProposalIssue implements Issue {
    AMOUNT_OF_REJECTION("unexpected"),
    AMOUNT_MISSING("required"),
    AMOUNT_ZERO("zero"),
    AMOUNT_IN_WRONG_CURRENCY("wrong_currency"),
    BEYOND_REQUEST("beyond_request"),
    DIFFERS_FROM_REQUEST("differs_from_request"),
    EQUALS_REQUEST("equals_request"),
    EXCEPTION_FROM_NOTHING("unexpected"),
    CRITERION_UNKNOWN("unknown_criterion"),
    REASON_MISSING("required"),
    BEYOND_BUDGET("beyond_budget"),
    APPLICATION_UNKNOWN("not_found"),
    NOT_DECIDABLE("wrong_state");

    private final String code;

    ProposalIssue(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
