package no.spinn.applications.eligibility.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.spinn.applications.eligibility.Assessment;
import no.spinn.applications.eligibility.Assessment.Verdict;
import no.spinn.applications.eligibility.CriterionResult;
import no.spinn.applications.eligibility.EligibilityReport;

/** {@code no.spinn.eligibility.assessed.v1}, as far as it is read here. */
record EligibilityAssessed(
        UUID applicationId,
        UUID callId,
        int criteriaVersion,
        Verdict verdict,
        Instant assessedAt,
        List<CriterionResult> criteria) {

    EligibilityReport report(long version) {
        return new EligibilityReport(
                applicationId, version, new Assessment(callId, criteriaVersion, verdict, assessedAt, criteria));
    }
}
