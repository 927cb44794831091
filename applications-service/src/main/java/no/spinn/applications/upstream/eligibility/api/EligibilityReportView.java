package no.spinn.applications.upstream.eligibility.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.spinn.applications.upstream.eligibility.CriterionResult;
import no.spinn.applications.upstream.eligibility.CriterionResult.Result;
import no.spinn.applications.upstream.eligibility.EligibilityReport;
import no.spinn.applications.upstream.eligibility.EligibilityResult;
import no.spinn.applications.upstream.eligibility.EligibilityResult.Verdict;
import no.spinn.kit.language.Languages;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An eligibility report in the language of the caller. */
@Schema(
        name = "EligibilityReport",
        description = "The eligibility of an application according to matching-service; advice, not a decision")
public record EligibilityReportView(
        UUID applicationId,
        UUID callId,

        @Schema(description = "The version of the call's criteria that was used")
        int criteriaVersion,

        Verdict verdict,
        Instant assessedAt,
        List<Criterion> criteria) {

    /** The result of one criterion. */
    @Schema(name = "CriterionResult")
    public record Criterion(
            UUID id,
            int version,
            @Schema(examples = "eligibility") String kind,
            Result result,

            @Schema(
                    description = "The fact that decided the result, or whose value is missing",
                    examples = "organisation.sector")
            @Nullable
            String fact,

            @Schema(description = "Its value") @Nullable Object value,

            @Schema(description = "The criterion, in the language of Content-Language")
            String text) {

        static Criterion of(CriterionResult result, Languages languages) {
            return new Criterion(
                    result.id(),
                    result.version(),
                    result.kind(),
                    result.result(),
                    result.fact(),
                    result.value(),
                    languages.text(result.text()));
        }
    }

    public static EligibilityReportView of(EligibilityReport report, Languages languages) {
        EligibilityResult result = report.result();
        return new EligibilityReportView(
                report.applicationId(),
                result.callId(),
                result.criteriaVersion(),
                result.verdict(),
                result.assessedAt(),
                result.criteria().stream()
                        .map(criterion -> Criterion.of(criterion, languages))
                        .toList());
    }
}
