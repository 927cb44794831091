package no.spinn.matching.vocabulary;

/** The type of a fact. */
public enum FactType {
    BOOLEAN,
    INTEGER,
    DECIMAL,
    MONEY,
    DATE,
    CODE,
    CODES
}
