package no.spinn.applications.handling.assessment.api;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.Applications;
import no.spinn.applications.common.issue.ApplicationDetail;
import no.spinn.applications.common.issue.ParameterIssue;
import no.spinn.applications.handling.assessment.Portfolio;
import no.spinn.applications.handling.assessment.RankApplications;
import no.spinn.applications.handling.assessment.RankApplications.WhatIf;
import no.spinn.applications.handling.assessment.RankingRow;
import no.spinn.applications.upstream.call.AssessmentCriterion;
import no.spinn.applications.upstream.call.Call;
import no.spinn.applications.upstream.call.Calls;
import no.spinn.applications.upstream.call.api.CallReference;
import no.spinn.kit.language.Languages;
import no.spinn.kit.page.PageRequest;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.KitDetail;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.security.Caller;
import no.spinn.kit.value.Money;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Compares the applications to a call, for its provider. All operations are read-only. */
@Path("/v1/calls/{callId}")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assessment")
public class RankingResource {

    private static final Pattern AMOUNT = Pattern.compile("\\d{1,15}(\\.\\d{1,2})?");
    private static final Pattern WEIGHT =
            Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}):(\\d{1,6}(\\.\\d{1,6})?)");

    private final Calls calls;
    private final Applications applications;
    private final RankApplications rankApplications;
    private final Languages languages;
    private final Caller caller;

    RankingResource(
            Calls calls,
            Applications applications,
            RankApplications rankApplications,
            Languages languages,
            Caller caller) {
        this.calls = calls;
        this.applications = applications;
        this.rankApplications = rankApplications;
        this.languages = languages;
        this.caller = caller;
    }

    @GET
    @Path("/ranking")
    @PermissionsAllowed("spinn:applications")
    @Transactional
    @Operation(
            operationId = "rankApplications",
            summary = "Rank the applications to a call",
            description =
                    "Ranks the applications by their weighted totals, against the call's budget. With another budget "
                            + "or other weights, the ranking is hypothetical and marked as such. Ranks and sums are those of the whole ranking on every page.")
    public RankingView ranking(
            @PathParam("callId") UUID callId,
            @QueryParam("budget")
                    @Parameter(
                            description = "A hypothetical budget, in the currency of the call's budget",
                            example = "20000000.00")
                    @Nullable
                    String budget,
            @QueryParam("weight")
                    @Parameter(
                            description =
                                    "A hypothetical weight of a criterion: `<criterionId>:<weight>`. May be repeated")
                    @Nullable
                    List<String> weights,
            @BeanParam PageRequest page) {
        Call call = calls.requireOf(callId, caller.organisation());
        WhatIf whatIf = new WhatIf(budgetOf(call, budget), weightsOf(call, weights));
        Object[] query = {callId, whatIf.budget(), new TreeMap<>(whatIf.weights())};
        RankingRow.Position after = page.position(RankingRow.Position::read, query);
        List<RankingRow> rows = rankApplications.ranking(call, whatIf).after(after, page.fetch());
        return RankingView.of(
                CallReference.of(call, languages),
                whatIf,
                whatIf.budget() == null ? call.terms().budget() : whatIf.budget(),
                page.page(rows, row -> row.position().write(), query));
    }

    @POST
    @Path("/portfolio")
    @PermissionsAllowed("spinn:applications")
    @Transactional
    @Operation(
            operationId = "seePortfolio",
            summary = "Get the figures of a portfolio",
            description = "Counts the themes, sectors, counties and outcomes of selected applications, adds up the "
                    + "requested amounts and computes the mean scores. For providers that select projects as "
                    + "a portfolio. Changes nothing.")
    public PortfolioView portfolio(@PathParam("callId") UUID callId, @Valid @NotNull Choice body) {
        Call call = calls.requireOf(callId, caller.organisation());
        Set<UUID> ids = new LinkedHashSet<>(body.applicationIds);
        List<Application> chosen = applications.submitted(callId, List.copyOf(ids), caller.organisation());
        if (chosen.size() != ids.size()) {
            chosen.stream().map(Application::id).forEach(ids::remove);
            throw new Refusal(
                    KitProblem.INVALID,
                    ApplicationDetail.IDS_UNKNOWN.words(),
                    ids.stream()
                            .map(id -> ParameterIssue.APPLICATION_NOT_FOUND.at(
                                    "/applicationIds", Map.of("application", id)))
                            .toList());
        }
        return PortfolioView.of(rankApplications.portfolio(call, chosen));
    }

    private static @Nullable Money budgetOf(Call call, @Nullable String budget) {
        if (budget == null) {
            return null;
        }
        if (!AMOUNT.matcher(budget).matches()) {
            throw malformed(ParameterIssue.BUDGET_MALFORMED.at("?budget"));
        }
        Money own = call.terms().budget();
        return Money.of(budget, own == null ? "NOK" : own.currency());
    }

    private static Map<UUID, BigDecimal> weightsOf(Call call, @Nullable List<String> weights) {
        Map<UUID, BigDecimal> given = new HashMap<>();
        for (String weight : weights == null ? List.<String>of() : weights) {
            var parts = WEIGHT.matcher(weight);
            if (!parts.matches()) {
                throw malformed(ParameterIssue.WEIGHT_MALFORMED.at("?weight"));
            }
            UUID criterion = UUID.fromString(parts.group(1));
            if (call.terms().assessmentCriteria().stream()
                    .map(AssessmentCriterion::id)
                    .noneMatch(criterion::equals)) {
                throw malformed(ParameterIssue.CRITERION_NOT_SCORED.at("?weight", Map.of("criterion", criterion)));
            }
            given.put(criterion, new BigDecimal(parts.group(2)));
        }
        return given;
    }

    private static Refusal malformed(Fault fault) {
        return new Refusal(KitProblem.MALFORMED, KitDetail.QUERY_FAULTY.words(), List.of(fault));
    }

    /** The applications of a portfolio. */
    @Schema(name = "PortfolioRequest")
    record Choice(@NotEmpty @Size(max = 2000) List<@NotNull UUID> applicationIds) {}

    /** The figures of a portfolio. */
    @Schema(
            name = "Portfolio",
            description = "Codes, and how often each occurs. `unknown` counts the applications that do not state one")
    record PortfolioView(
            int applications,
            long organisations,
            Map<String, Integer> themes,
            Map<String, Integer> sectors,

            @Schema(description = "By the county, which is the first two digits of the municipality's number")
            Map<String, Integer> counties,

            Map<String, Integer> outcomes,

            @Schema(description = "The sums of the requested amounts, by currency")
            Map<String, BigDecimal> requested,

            @Schema(description = "The mean scores, by criterion")
            Map<UUID, BigDecimal> meanScores) {

        static PortfolioView of(Portfolio portfolio) {
            Map<UUID, BigDecimal> means = new HashMap<>();
            portfolio.meanScores().forEach((criterion, mean) -> means.put(criterion, AssessmentView.rounded(mean)));
            return new PortfolioView(
                    portfolio.applications(),
                    portfolio.organisations(),
                    portfolio.themes(),
                    portfolio.sectors(),
                    portfolio.counties(),
                    portfolio.outcomes(),
                    portfolio.requested(),
                    means);
        }
    }
}
