package no.spinn.matching.upstream.vocabulary;

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
