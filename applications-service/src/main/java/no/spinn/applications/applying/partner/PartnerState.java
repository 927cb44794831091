package no.spinn.applications.applying.partner;

/** The answer of a partner. An answer is final: a partner that changes its mind needs a new invitation. */
public enum PartnerState {
    INVITED,
    CONFIRMED,
    DECLINED
}
