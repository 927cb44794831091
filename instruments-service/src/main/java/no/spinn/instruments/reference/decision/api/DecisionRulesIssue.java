package no.spinn.instruments.reference.decision.api;

import no.spinn.kit.problem.Issue;

/** Every fault of decision rules that the constraints of single members do not find. */
enum DecisionRulesIssue implements Issue {
    APPEAL_MISSING("missing"),
    APPEAL_TWICE("not_here");

    private final String code;

    DecisionRulesIssue(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
