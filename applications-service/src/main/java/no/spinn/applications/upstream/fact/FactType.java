package no.spinn.applications.upstream.fact;

/** The types of facts, with their JSON. */
public enum FactType {
    /** {@code true} */
    BOOLEAN,
    /** {@code 3}: a whole number within 64 bits. */
    INTEGER,
    /** {@code 0.5} */
    DECIMAL,
    /** {@code {"amount":"2000000.00","currency":"NOK"}} */
    MONEY,
    /** {@code "2027-03-01"}: a day, without time and zone. */
    DATE,
    /** {@code "municipality"}: one code of a list. */
    CODE,
    /** {@code ["education"]}: any number of codes of a list, each once. */
    CODES
}
