package no.spinn.matching.index.reverse;

/**
 * All profiles, by the verdict of criteria on them.
 *
 * @param within those that are undetermined only by what the applicant sets itself: sum, share, start, duration
 * @param undetermined all others that are undetermined
 */
public record Audience(ProfileSet eligible, ProfileSet within, ProfileSet undetermined, ProfileSet ineligible) {

    /** The profiles that fit, if the applicant keeps within the limits. */
    public ProfileSet fitting() {
        return eligible.or(within);
    }
}
