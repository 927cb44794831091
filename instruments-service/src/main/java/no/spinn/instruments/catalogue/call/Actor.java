package no.spinn.instruments.catalogue.call;

/** The roles that can act on a call. */
public enum Actor {
    /** The organisation that owns the instrument of the call. */
    PROVIDER,
    /** This service, when a planned time has come. */
    CLOCK,
    /** This service, when the instrument of the call was published again. */
    INSTRUMENT,
    /** This service, when a new version of it starts. */
    UPGRADE
}
