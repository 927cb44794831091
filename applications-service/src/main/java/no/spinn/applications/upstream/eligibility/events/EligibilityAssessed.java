package no.spinn.applications.upstream.eligibility.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.spinn.applications.upstream.eligibility.CriterionResult;
import no.spinn.applications.upstream.eligibility.EligibilityReport;
import no.spinn.applications.upstream.eligibility.EligibilityResult;
import no.spinn.applications.upstream.eligibility.EligibilityResult.Verdict;

/** {@code no.spinn.eligibility.assessed.v1}; only the fields that this service reads. */
record EligibilityAssessed(
        UUID applicationId,
        UUID callId,
        int criteriaVersion,
        Verdict verdict,
        Instant assessedAt,
        List<CriterionResult> criteria) {

    EligibilityReport report(long version) {
        return new EligibilityReport(
                applicationId, version, new EligibilityResult(callId, criteriaVersion, verdict, assessedAt, criteria));
    }
}
