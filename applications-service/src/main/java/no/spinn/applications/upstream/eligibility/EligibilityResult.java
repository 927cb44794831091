package no.spinn.applications.upstream.eligibility;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The verdict on one application, with the results that it is based on.
 *
 * @param criteriaVersion the version of the call's criteria that was used
 */
public record EligibilityResult(
        UUID callId, int criteriaVersion, Verdict verdict, Instant assessedAt, List<CriterionResult> criteria) {

    /** Undetermined while a missing fact could still change the verdict. */
    public enum Verdict {
        ELIGIBLE,
        INELIGIBLE,
        UNDETERMINED
    }
}
