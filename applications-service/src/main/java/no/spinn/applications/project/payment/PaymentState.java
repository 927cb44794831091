package no.spinn.applications.project.payment;

/** Whether a payment stands. */
public enum PaymentState {
    RECORDED,
    /** It does not count any more. */
    REVERSED
}
