package no.spinn.benchmarks.applying;

/**
 * A complete draft.
 *
 * @param tag the version that is meant, as its ETag
 * @param token of who may submit it
 */
public record Draft(String id, String tag, String token) {

    /** Another draft of the same applicant that says the same. */
    public Draft copy(String copyId) {
        return new Draft(copyId, tag, token);
    }
}
