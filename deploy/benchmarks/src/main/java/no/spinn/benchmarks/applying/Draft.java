package no.spinn.benchmarks.applying;

/**
 * A complete draft.
 *
 * @param tag the ETag of its version
 * @param token of the organisation that may submit it
 */
public record Draft(String id, String tag, String token) {

    /** Another draft of the same applicant with the same content. */
    public Draft copy(String copyId) {
        return new Draft(copyId, tag, token);
    }
}
