package no.spinn.matching.index.forward;

/**
 * Supposes that an answer meets every test of one fact, or none.
 *
 * @param from the number of the first test
 * @param to the number after the last test
 */
record Supposition(int from, int to, Standing standing) {

    static final Supposition NOTHING = new Supposition(0, 0, Standing.OPEN);

    boolean concerns(int number) {
        return number >= from && number < to;
    }
}
