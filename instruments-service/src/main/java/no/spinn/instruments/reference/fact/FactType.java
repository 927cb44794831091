package no.spinn.instruments.reference.fact;

/** What values a fact has. */
public enum FactType {
    BOOLEAN,
    /** A whole number within 64 bits. */
    INTEGER,
    DECIMAL,
    MONEY,
    /** A day, without time and zone. */
    DATE,
    /** One code of a list. */
    CODE,
    /** Any number of codes of a list. */
    CODES
}
