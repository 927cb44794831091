package no.spinn.applications.project.payment;

import no.spinn.kit.problem.Issue;

/** Every fault of a payment, a claim or a repayment. */
enum PaymentIssue implements Issue {
    MILESTONE_UNKNOWN("unknown_milestone"),
    AMOUNT_UNGRANTED("unexpected"),
    AMOUNT_IN_WRONG_CURRENCY("wrong_currency"),
    AMOUNT_ZERO("zero"),
    BEYOND_MILESTONE("beyond_milestone"),
    BEYOND_PAID("out_of_range"),
    BEYOND_RECLAIMED("out_of_range"),
    DAY_IMPOSSIBLE("out_of_range"),
    DUE_DAY_IMPOSSIBLE("out_of_range"),
    PAYMENT_RECORDED("already_recorded"),
    REPAYMENT_RECORDED("already_recorded");

    private final String code;

    PaymentIssue(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
