package no.spinn.applications.handling.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.RequestedAmount;
import no.spinn.criteria.vocabulary.CoreFacts;
import no.spinn.kit.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a selection of applications. They help a provider that selects projects as a portfolio.
 * {@link #UNKNOWN} counts applications that do not state a fact.
 *
 * @param organisations the number of different applicants
 * @param requested the sums of the requested amounts, by currency
 * @param meanScores by criterion, of the applications that have been scored
 */
public record Portfolio(
        int applications,
        long organisations,
        Map<String, Integer> themes,
        Map<String, Integer> sectors,
        Map<String, Integer> counties,
        Map<String, Integer> outcomes,
        Map<String, BigDecimal> requested,
        Map<UUID, BigDecimal> meanScores) {

    public static final String UNKNOWN = "unknown";

    static Portfolio of(List<Ranking.Candidate> candidates) {
        List<Application> chosen =
                candidates.stream().map(Ranking.Candidate::application).toList();
        return new Portfolio(
                chosen.size(),
                chosen.stream().map(Application::applicant).distinct().count(),
                count(chosen, facts -> codes(facts.get(CoreFacts.THEMES))),
                count(chosen, facts -> codes(facts.get(CoreFacts.SECTOR))),
                count(chosen, facts -> codes(facts.get(CoreFacts.COUNTY))),
                count(chosen, facts -> codes(facts.get("project.outcome"))),
                requested(chosen),
                meanScores(candidates));
    }

    private static Map<String, Integer> count(
            List<Application> chosen, Function<Map<String, Object>, List<String>> codes) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Application application : chosen) {
            codes.apply(application.effectiveFacts().stated().toJson())
                    .forEach(code -> counts.merge(code, 1, Integer::sum));
        }
        return counts;
    }

    private static List<String> codes(@Nullable Object value) {
        List<String> codes = value instanceof Collection<?> many
                ? many.stream().map(String::valueOf).toList()
                : value == null ? List.of() : List.of(value.toString());
        return codes.isEmpty() ? List.of(UNKNOWN) : codes;
    }

    private static Map<String, BigDecimal> requested(List<Application> chosen) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        chosen.stream()
                .flatMap(application -> RequestedAmount.of(application).stream())
                .forEach(money -> add(sums, money));
        return sums;
    }

    private static Map<UUID, BigDecimal> meanScores(List<Ranking.Candidate> candidates) {
        Map<UUID, List<BigDecimal>> scores = new LinkedHashMap<>();
        for (Ranking.Candidate candidate : candidates) {
            for (CriterionStanding standing : candidate.standing().criteria()) {
                standing.score()
                        .ifPresent(score -> scores.computeIfAbsent(
                                        standing.criterion().id(), first -> new ArrayList<>())
                                .add(score));
            }
        }
        Map<UUID, BigDecimal> means = new LinkedHashMap<>();
        scores.forEach((criterion, given) -> means.put(
                criterion,
                given.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(given.size()), MathContext.DECIMAL64)));
        return means;
    }

    private static void add(Map<String, BigDecimal> sums, Money money) {
        sums.merge(money.currency(), money.value(), BigDecimal::add);
    }
}
