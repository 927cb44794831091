package no.spinn.matching.answer.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import no.spinn.criteria.value.Facts;
import no.spinn.criteria.vocabulary.Changeability;
import no.spinn.criteria.vocabulary.CoreFacts;
import no.spinn.criteria.vocabulary.FactDefinition;
import no.spinn.matching.upstream.call.Call;
import no.spinn.matching.upstream.call.CallState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Asks until everything is settled. Each question may be asked, and its answer can change something.
 */
class NextQuestionsTest {

    private static final int APPLICANTS = 10_000;
    private static final double HARDLY_MORE = 1.1;

    @Test
    void asksNoMoreThanWhenTheMostMissedFactComesFirst() {
        Interview interview = interview(SeededCatalogue.calls());
        List<Facts> applicants = new Applicants(interview.rules().vocabulary()).first(APPLICANTS);
        int ours = interview.questions(applicants.stream(), interview::first);
        int mostMissed = interview.questions(applicants.stream(), interview::mostMissed);
        assertThat(ours).isPositive().isLessThanOrEqualTo(mostMissed);
    }

    @ParameterizedTest
    @MethodSource("no.spinn.matching.answer.match.SmallCatalogue#ten")
    void asksHardlyMoreThanTheBestStrategy(SmallCatalogue catalogue) {
        Interview interview = interview(catalogue.calls());
        AllApplicants applicants = new AllApplicants(interview);
        assertThat(applicants.questions(interview::first))
                .isLessThanOrEqualTo(HARDLY_MORE * applicants.fewestQuestions());
    }

    @Test
    void asksForASumOnceItMatters() {
        Rulebook rules = interview(SeededCatalogue.calls()).rules();
        assertThat(asked(rules, Facts.NONE))
                .extracting(FactDefinition::changeability)
                .isNotEmpty()
                .doesNotContain(Changeability.PLANNED);
        Facts fitting = Facts.fromJson(Map.of(
                "organisation.sector",
                "state_agency",
                "project.companyPartner",
                true,
                "project.marketAvailability",
                "available",
                "project.networkOfLocalAuthorities",
                false,
                "project.doctoral",
                false,
                "project.userDriven",
                false,
                "organisation.country",
                "NO",
                "project.themes",
                List.of("health"),
                "project.partnerCount",
                0));
        assertThat(asked(rules, fitting))
                .extracting(FactDefinition::id)
                .containsExactlyInAnyOrder(CoreFacts.REQUESTED_AMOUNT, CoreFacts.START_DATE, CoreFacts.DURATION_MONTHS);
    }

    private static List<FactDefinition> asked(Rulebook rules, Facts facts) {
        return Matches.of(rules, facts, EnumSet.of(CallState.OPEN)).nextQuestions().stream()
                .map(NextQuestion::fact)
                .toList();
    }

    private static Interview interview(List<Call> calls) {
        return new Interview(new Rulebook(SeededCatalogue.vocabulary(), calls, 0, Instant.EPOCH));
    }
}
