package no.spinn.applications.handling.assessment.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.State;
import no.spinn.applications.applying.application.api.ApplicationReference;
import no.spinn.applications.common.organisation.api.OrganisationReference;
import no.spinn.applications.handling.assessment.CriterionStanding;
import no.spinn.applications.handling.assessment.RankApplications.WhatIf;
import no.spinn.applications.handling.assessment.Ranking;
import no.spinn.applications.handling.assessment.RankingRow;
import no.spinn.applications.upstream.call.api.CallReference;
import no.spinn.kit.page.Page;
import no.spinn.kit.page.Paginated;
import no.spinn.kit.value.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of the ranked list of a call. */
@Schema(name = "RankingPage")
record RankingView(
        CallReference call,

        @Schema(
                description =
                        "Whether the request had another budget or other weights than the call; this changes nothing")
        boolean whatIf,

        @Nullable Money budget,

        @Schema(description = "The best first; applications below a threshold are last")
        List<PlaceView> items,

        @Schema(
                description =
                        "Applications that nobody has scored completely; they come after the last place, and count as items of a page")
        List<ApplicationReference> unscored,

        @Schema(description = "The cursor of the next page; absent on the last page") @Nullable
        String next)
        implements Paginated {

    static RankingView of(CallReference call, WhatIf whatIf, @Nullable Money budget, Page<RankingRow> page) {
        return new RankingView(
                call,
                whatIf.isHypothetical(),
                budget,
                page.items().stream()
                        .map(RankingRow::place)
                        .filter(Objects::nonNull)
                        .map(PlaceView::of)
                        .toList(),
                page.items().stream()
                        .filter(row -> row.place() == null)
                        .map(row -> ApplicationReference.of(row.application()))
                        .toList(),
                page.next());
    }

    /** The score that counts for one criterion. */
    @Schema(name = "RankingScore")
    record CriterionScore(
            UUID criterionId,

            @Schema(description = "On the criterion's scale: the agreed score, or the mean of the assessors, rounded")
            BigDecimal score) {

        static CriterionScore of(CriterionStanding standing) {
            return new CriterionScore(
                    standing.criterion().id(),
                    AssessmentView.rounded(standing.score().orElseThrow()));
        }
    }

    /** One place in the ranking. */
    @Schema(name = "RankingPlace")
    record PlaceView(
            @Schema(description = "From 1; equal totals share a place")
            int rank,

            UUID applicationId,
            @Nullable String title,
            OrganisationReference applicant,
            State state,

            @Schema(description = "Weighted, from 0 to 100, rounded; the order is that of the exact totals")
            BigDecimal total,

            @Schema(description = "Whether the assessors agreed on the scores; otherwise the scores are means")
            boolean agreed,

            @Schema(description = "Whether no criterion is below its threshold")
            boolean passes,

            @Schema(description = "The score that counts for each criterion, in the order of the call")
            List<CriterionScore> scores,

            @Nullable Money requested,

            @Schema(description = "The total requested down to this place, in the currency of the budget") @Nullable
            String sum,

            @Nullable Boolean withinBudget) {

        static PlaceView of(Ranking.Place place) {
            Application application = place.application();
            return new PlaceView(
                    place.rank(),
                    application.id(),
                    application.draft().title(),
                    ApplicationReference.applicantOf(application),
                    application.state(),
                    AssessmentView.rounded(place.total()),
                    place.standing().agreed(),
                    place.standing().passes(),
                    place.standing().criteria().stream().map(CriterionScore::of).toList(),
                    place.requested(),
                    place.sum() == null ? null : place.sum().toPlainString(),
                    place.withinBudget());
        }
    }
}
