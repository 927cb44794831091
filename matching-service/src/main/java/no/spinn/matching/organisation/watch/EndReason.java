package no.spinn.matching.organisation.watch;

/** Why a call that a watch has found is nothing for it any more. */
public enum EndReason {
    CANCELLED,
    /** The call closed before its deadline, or had none. */
    CLOSED_EARLY,
    /** The call was amended. */
    NO_LONGER_FITS
}
