package no.spinn.applications.upstream.exchangerate;

/** Where an exchange rate comes from. */
public enum RateSource {
    /** Published by Norges Bank. */
    NORGES_BANK,
    /** The configured reference, for when no rate of the last days is stored. */
    REFERENCE
}
