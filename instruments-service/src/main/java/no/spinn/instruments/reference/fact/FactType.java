package no.spinn.instruments.reference.fact;

/** The types of the values of facts. */
public enum FactType {
    BOOLEAN,
    /** A whole number of at most 64 bits. */
    INTEGER,
    DECIMAL,
    MONEY,
    /** A day without time and time zone. */
    DATE,
    /** One code of a list. */
    CODE,
    /** Any number of codes of a list. */
    CODES
}
