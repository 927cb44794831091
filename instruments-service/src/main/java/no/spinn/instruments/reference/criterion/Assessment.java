package no.spinn.instruments.reference.criterion;

/**
 * How people score.
 *
 * @param weight a decimal between 0 and 1, as text
 * @param threshold the lowest score that passes
 */
public record Assessment(String weight, Scale scale, int threshold) {

    /** Both ends can be given as a score. */
    public record Scale(int from, int to) {}
}
