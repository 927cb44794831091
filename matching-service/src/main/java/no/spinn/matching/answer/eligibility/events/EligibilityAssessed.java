package no.spinn.matching.answer.eligibility.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.spinn.criteria.value.FactValue;
import no.spinn.criteria.value.Truth;
import no.spinn.kit.language.LocalizedText;
import no.spinn.matching.answer.eligibility.EligibilityReport;
import no.spinn.matching.answer.verdict.Verdict;
import no.spinn.matching.upstream.call.CriterionKind;
import no.spinn.matching.upstream.call.IfNotMet;
import org.jspecify.annotations.Nullable;

/** The data of {@code no.spinn.eligibility.assessed.v1}, and the stored form of a report. */
record EligibilityAssessed(
        UUID applicationId,
        UUID callId,
        int criteriaVersion,
        Verdict verdict,
        Instant assessedAt,
        List<AssessedCriterion> criteria) {

    /** One criterion. */
    record AssessedCriterion(
            String id,
            int version,
            CriterionKind kind,
            Truth result,
            @Nullable String fact,
            @Nullable Object value,
            LocalizedText text,
            @Nullable String reason,
            @Nullable Integer member,
            @Nullable IfNotMet ifNotMet,
            @Nullable LocalizedText notExpressible) {

        private static AssessedCriterion of(EligibilityReport.AssessedCriterion criterion) {
            return new AssessedCriterion(
                    criterion.id(),
                    criterion.version(),
                    criterion.kind(),
                    criterion.result(),
                    criterion.fact(),
                    criterion.jsonValue(),
                    criterion.text(),
                    criterion.reason(),
                    criterion.member(),
                    criterion.ifNotMet(),
                    criterion.notExpressible());
        }

        private EligibilityReport.AssessedCriterion toCriterion() {
            return new EligibilityReport.AssessedCriterion(
                    id,
                    version,
                    kind,
                    result,
                    fact,
                    value == null ? null : FactValue.fromJson(value),
                    text,
                    reason,
                    member,
                    ifNotMet,
                    notExpressible);
        }
    }

    static EligibilityAssessed of(EligibilityReport report) {
        return new EligibilityAssessed(
                report.applicationId(),
                report.callId(),
                report.criteriaVersion(),
                report.verdict(),
                report.assessedAt(),
                report.criteria().stream().map(AssessedCriterion::of).toList());
    }

    EligibilityReport toReport() {
        return new EligibilityReport(
                applicationId,
                callId,
                criteriaVersion,
                verdict,
                assessedAt,
                criteria.stream().map(AssessedCriterion::toCriterion).toList());
    }
}
