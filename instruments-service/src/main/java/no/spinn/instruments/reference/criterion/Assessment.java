package no.spinn.instruments.reference.criterion;

/**
 * The scoring of a criterion by people.
 *
 * @param weight a decimal between 0 and 1, as text
 * @param threshold the lowest score that passes
 */
public record Assessment(String weight, Scale scale, int threshold) {

    /** The scale; both ends are possible scores. */
    public record Scale(int from, int to) {}
}
