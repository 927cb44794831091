package no.spinn.applications.upstream.eligibility.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.spinn.applications.upstream.call.api.CallReference;
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
        CallReference call,

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
            String text,

            @Schema(
                    description =
                            "The position, among the members of the application in the order of its partners, of the member whose facts decide; only where several are judged and one does not meet it")
            @Nullable
            Integer member,

            @Schema(description = "Why no condition can say the criterion; people judge it") @Nullable
            String notExpressible,

            @Schema(description = "What the provider says to those who do not meet it; only where it is not met")
            @Nullable
            IfNotMet ifNotMet) {

        static Criterion of(CriterionResult result, Languages languages) {
            return new Criterion(
                    result.id(),
                    result.version(),
                    result.kind(),
                    result.result(),
                    result.fact(),
                    result.value(),
                    languages.text(result.text()),
                    result.member(),
                    result.notExpressible() == null ? null : languages.text(result.notExpressible()),
                    result.ifNotMet() == null ? null : IfNotMet.of(result.ifNotMet(), languages));
        }
    }

    /** The advice of a provider. */
    @Schema(name = "IfNotMet")
    public record IfNotMet(
            @Schema(description = "What the applicant can do")
            String advice,

            @Schema(description = "Where else the applicant can go")
            List<String> alternatives) {

        static IfNotMet of(CriterionResult.IfNotMet ifNotMet, Languages languages) {
            return new IfNotMet(
                    languages.text(ifNotMet.advice()),
                    ifNotMet.alternatives().stream().map(languages::text).toList());
        }
    }

    public static EligibilityReportView of(EligibilityReport report, CallReference call, Languages languages) {
        EligibilityResult result = report.result();
        return new EligibilityReportView(
                report.applicationId(),
                call,
                result.criteriaVersion(),
                result.verdict(),
                result.assessedAt(),
                result.criteria().stream()
                        .map(criterion -> Criterion.of(criterion, languages))
                        .toList());
    }
}
