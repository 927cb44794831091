package no.spinn.matching.index.forward;

/**
 * What is counted for each call.
 *
 * @param failed criteria that are not met
 * @param open criteria that are unknown for another reason than what the applicant sets itself
 * @param within criteria that are unknown only because of what the applicant sets itself: sum, share, start, duration
 */
record Tally(Counts failed, Counts open, Counts within) {

    Tally(int words) {
        this(new Counts(words), new Counts(words), new Counts(words));
    }
}
