package no.spinn.applications.stateaid;

/** On what basis a grant is given, where the recipient acts as an undertaking. */
public enum Regime {
    /** Regulation (EU) 2023/2831: small sums, without a notification. */
    DE_MINIMIS,
    /** Regulation (EU) No 651/2014: exempted by category. */
    BLOCK_EXEMPTED,
    /** Approved by the EFTA Surveillance Authority. */
    NOTIFIED
}
