package no.spinn.instruments.catalogue.instrument;

/** The kinds of instruments. */
public enum Nature {
    GUIDANCE_AND_GRANT,
    DOCTORAL_GRANT,
    PROCUREMENT_PROCEDURE,
    COLLABORATION,
    PRE_COMMERCIAL_PROCUREMENT,
    INTERNATIONAL_PROGRAMME
}
