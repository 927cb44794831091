package no.spinn.matching.answer.eligibility.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.spinn.criteria.value.Truth;
import no.spinn.kit.language.Languages;
import no.spinn.matching.answer.eligibility.EligibilityReport;
import no.spinn.matching.answer.verdict.Verdict;
import no.spinn.matching.answer.verdict.api.IfNotMetView;
import no.spinn.matching.answer.verdict.api.Reasons;
import no.spinn.matching.upstream.call.Call;
import no.spinn.matching.upstream.call.CriterionKind;
import no.spinn.matching.upstream.call.api.CallReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A report in the language of the caller. */
@Schema(
        name = "EligibilityReport",
        description = "How an application meets the criteria of its call. The report is advice, not a decision")
record EligibilityReportView(
        UUID applicationId,
        CallReference call,

        @Schema(description = "The version of the criteria that was evaluated")
        int criteriaVersion,

        Verdict verdict,
        Instant assessedAt,
        List<ReportedCriterion> criteria) {

    /** One criterion, with the fact that decided it. */
    record ReportedCriterion(
            String id,
            int version,
            CriterionKind kind,
            Truth result,
            @Nullable String fact,
            @Nullable Object value,
            String text,
            @Nullable String reason,

            @Schema(
                    description =
                            "The position, among the members of the application in the order of its partners, of the member whose facts decide; only where several are judged and one does not meet it")
            @Nullable
            Integer member,

            @Schema(description = "What the provider says to those who do not meet it; only where it is not met")
            @Nullable
            IfNotMetView ifNotMet) {}

    static EligibilityReportView of(EligibilityReport report, Call call, Languages languages) {
        return new EligibilityReportView(
                report.applicationId(),
                CallReference.of(call, languages),
                report.criteriaVersion(),
                report.verdict(),
                report.assessedAt(),
                report.criteria().stream()
                        .map(criterion -> new ReportedCriterion(
                                criterion.id(),
                                criterion.version(),
                                criterion.kind(),
                                criterion.result(),
                                criterion.fact(),
                                criterion.jsonValue(),
                                languages.text(criterion.text()),
                                Reasons.of(criterion.notExpressible(), criterion.reason(), languages),
                                criterion.member(),
                                IfNotMetView.of(criterion.ifNotMet(), languages)))
                        .toList());
    }
}
