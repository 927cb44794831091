package no.spinn.applications.barometer;

/** By what the figures can be broken down. One at a time: see {@link Breakdown}. */
public enum Dimension {
    /** Of the decision, in Oslo. */
    YEAR("cast(extract(year FROM a.decided_at AT TIME ZONE 'Europe/Oslo') AS int)"),
    SECTOR("a.facts ->> 'organisation.sector'"),
    /** By the first two digits of the municipality's number. */
    COUNTY("left(a.facts ->> 'organisation.municipalityNumber', 2)"),
    /** By its slug. */
    INSTRUMENT("c.terms -> 'instrument' ->> 'slug'");

    private final String expression;

    Dimension(String expression) {
        this.expression = expression;
    }

    /** Of a row of {@code application AS a} and {@code call AS c}. */
    String expression() {
        return expression;
    }
}
