package no.spinn.instruments.catalogue.instrument;

/** What kind of help an instrument is. */
public enum Nature {
    GUIDANCE_AND_GRANT,
    DOCTORAL_GRANT,
    PROCUREMENT_PROCEDURE,
    COLLABORATION,
    PRE_COMMERCIAL_PROCUREMENT,
    INTERNATIONAL_PROGRAMME
}
