package no.spinn.applications.handling.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.handling.assessment.Ranking.Candidate;
import no.spinn.applications.testdata.Applications;
import no.spinn.applications.upstream.call.AssessmentCriterion;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.value.Ids;
import no.spinn.kit.value.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RankingTest {

    private static final AssessmentCriterion BENEFIT = criterion("0.75", new BigDecimal(4));
    private static final AssessmentCriterion ABILITY = criterion("0.25", null);

    @Test
    void computesTheWeightedTotal() {
        assertThat(standing(6, 2).total().orElseThrow()).isEqualByComparingTo("83.33333333333333");
        assertThat(standing(0, 0).total().orElseThrow()).isEqualByComparingTo("0");
        assertThat(standing(6, 6).total().orElseThrow()).isEqualByComparingTo("100");
    }

    @Test
    void ranksApplicationsBelowAThresholdLast() {
        Ranking ranking = Ranking.of(List.of(candidate(3, 6), candidate(4, 0)), null);
        assertThat(ranking.places())
                .extracting(place -> place.standing().passes())
                .containsExactly(true, false);
    }

    @Test
    void letsEqualTotalsShareARank() {
        Ranking ranking = Ranking.of(List.of(candidate(5, 5), candidate(6, 6), candidate(5, 5), candidate(4, 4)), null);
        assertThat(ranking.places()).extracting(Ranking.Place::rank).containsExactly(1, 2, 2, 4);
    }

    @Test
    void addsUpRequestedAmountsAgainstTheBudget() {
        Ranking ranking = Ranking.of(
                List.of(candidate(6, 6), candidate(5, 5), candidate(4, 4), candidate(1, 1)), Money.nok(4_000_000));
        assertThat(ranking.places()).extracting(Ranking.Place::withinBudget).containsExactly(true, true, false, null);
        assertThat(ranking.places().get(2).sum()).isEqualByComparingTo("6000000");
    }

    @Test
    void listsUnscoredApplicationsSeparately() {
        Candidate unscored = new Candidate(application(), Standing.of(List.of(BENEFIT), List.of(), null));
        Ranking ranking = Ranking.of(List.of(unscored, candidate(5, 5)), null);
        assertThat(ranking.places()).hasSize(1);
        assertThat(ranking.unscored()).containsExactly(unscored.application());
    }

    @Test
    void pagesHaveEveryPlaceOnceAndThenTheUnscored() {
        Candidate unscored = new Candidate(application(), Standing.of(List.of(BENEFIT), List.of(), null));
        List<Candidate> candidates = new ArrayList<>(List.of(unscored, candidate(3, 6), candidate(1, 6)));
        for (int i = 0; i < 4; i++) {
            candidates.add(candidate(5, 5));
        }
        Ranking ranking = Ranking.of(candidates, null);

        List<UUID> listed = new ArrayList<>();
        RankingRow.Position after = null;
        for (List<RankingRow> page = ranking.after(after, 2); !page.isEmpty(); page = ranking.after(after, 2)) {
            page.forEach(row -> listed.add(row.application().id()));
            after = RankingRow.Position.read(page.getLast().position().write());
        }

        List<UUID> expected = new ArrayList<>(
                ranking.places().stream().map(place -> place.application().id()).toList());
        expected.add(unscored.application().id());
        assertThat(listed).isEqualTo(expected);
    }

    @Property(tries = 200)
    void doesNotDependOnTheOrderOfItsInput(
            @ForAll @Size(max = 20) List<@IntRange(max = 6) Integer> scores, @ForAll long seed) {
        List<Candidate> candidates =
                scores.stream().map(score -> candidate(score, 6 - score)).toList();
        List<Candidate> shuffled = new ArrayList<>(candidates);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(Ranking.of(shuffled, Money.nok(5_000_000))).isEqualTo(Ranking.of(candidates, Money.nok(5_000_000)));
    }

    @Property(tries = 200)
    void neverRanksAnApplicationLowerForABetterScore(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 6) Integer> scores,
            @ForAll @IntRange(max = 5) int own) {
        List<Candidate> others =
                scores.stream().map(score -> candidate(score, 3)).toList();
        Application application = application();
        assertThat(rank(application, own + 1, others)).isLessThanOrEqualTo(rank(application, own, others));
    }

    private static int rank(Application application, int score, List<Candidate> others) {
        List<Candidate> all = new ArrayList<>(others);
        all.add(new Candidate(application, standing(score, 3)));
        return Ranking.of(all, null).places().stream()
                .filter(place -> place.application() == application)
                .findFirst()
                .orElseThrow()
                .rank();
    }

    private static Candidate candidate(int benefit, int ability) {
        return new Candidate(application(), standing(benefit, ability));
    }

    private static Application application() {
        return Applications.asking("2000000");
    }

    private static Standing standing(int benefit, int ability) {
        Consensus agreed = new Consensus(
                UUID.randomUUID(), List.of(score(BENEFIT, benefit), score(ABILITY, ability)), Instant.EPOCH);
        return Standing.of(List.of(BENEFIT, ABILITY), List.of(), agreed);
    }

    private static Score score(AssessmentCriterion criterion, int score) {
        return new Score(criterion.id(), BigDecimal.valueOf(score), "Because.");
    }

    private static AssessmentCriterion criterion(String weight, @Nullable BigDecimal threshold) {
        return new AssessmentCriterion(
                Ids.next(),
                new LocalizedText("Nytte", null, null),
                new BigDecimal(weight),
                BigDecimal.ZERO,
                BigDecimal.valueOf(6),
                threshold);
    }
}
