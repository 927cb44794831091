package no.spinn.applications.handling.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.Applications;
import no.spinn.applications.upstream.call.AssessmentCriterion;
import no.spinn.applications.upstream.call.Call;
import no.spinn.applications.upstream.call.Calls;
import no.spinn.kit.value.Money;
import org.jspecify.annotations.Nullable;

/** Ranks applications, and computes the figures of portfolios. */
@ApplicationScoped
public class RankApplications {

    private final Applications applications;
    private final Calls calls;
    private final Assignments assignments;
    private final Consensuses consensuses;

    RankApplications(Applications applications, Calls calls, Assignments assignments, Consensuses consensuses) {
        this.applications = applications;
        this.calls = calls;
        this.assignments = assignments;
        this.consensuses = consensuses;
    }

    /**
     * The assumptions of a hypothetical ranking.
     *
     * @param budget the assumed budget; null for the call's own
     * @param weights the assumed weights of criteria that replace the call's own
     */
    public record WhatIf(@Nullable Money budget, Map<UUID, BigDecimal> weights) {

        public boolean isHypothetical() {
            return budget != null || !weights.isEmpty();
        }
    }

    public Standing standing(Application application) {
        return Standing.of(
                calls.findById(application.callId()).terms().assessmentCriteria(),
                assignments.of(application.id()),
                consensuses.findById(application.id()));
    }

    /** Ranks all applications to a call that have reached the assessment. */
    public Ranking ranking(Call call, WhatIf whatIf) {
        List<AssessmentCriterion> criteria = call.terms().assessmentCriteria().stream()
                .map(criterion -> reweighed(criterion, whatIf.weights().get(criterion.id())))
                .toList();
        Money budget = whatIf.budget() == null ? call.terms().budget() : whatIf.budget();
        return Ranking.of(candidates(applications.assessed(call.id()), criteria), budget);
    }

    /** Computes the figures of these applications together. */
    public Portfolio portfolio(Call call, List<Application> chosen) {
        return Portfolio.of(candidates(chosen, call.terms().assessmentCriteria()));
    }

    /**
     * Computes the standings of these applications. The number of queries does not depend on the number of
     * applications.
     */
    private List<Ranking.Candidate> candidates(List<Application> chosen, List<AssessmentCriterion> criteria) {
        List<UUID> ids = chosen.stream().map(Application::id).toList();
        Map<UUID, List<Assignment>> assigned =
                assignments.ofAll(ids).stream().collect(Collectors.groupingBy(Assignment::applicationId));
        Map<UUID, Consensus> agreed = consensuses.ofAll(ids).stream()
                .collect(Collectors.toMap(Consensus::applicationId, Function.identity()));
        return chosen.stream()
                .map(application -> new Ranking.Candidate(
                        application,
                        Standing.of(
                                criteria,
                                assigned.getOrDefault(application.id(), List.of()),
                                agreed.get(application.id()))))
                .toList();
    }

    private static AssessmentCriterion reweighed(AssessmentCriterion criterion, @Nullable BigDecimal weight) {
        return weight == null
                ? criterion
                : new AssessmentCriterion(
                        criterion.id(),
                        criterion.text(),
                        weight,
                        criterion.from(),
                        criterion.to(),
                        criterion.threshold());
    }
}
