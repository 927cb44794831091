package no.spinn.applications.applying.partner;

/** What a partner has answered. An answer is final; who thinks again is invited again. */
public enum PartnerState {
    INVITED,
    CONFIRMED,
    DECLINED
}
