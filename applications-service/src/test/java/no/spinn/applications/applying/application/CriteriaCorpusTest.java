package no.spinn.applications.applying.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import no.spinn.applications.upstream.call.CallState;
import no.spinn.applications.upstream.call.CallTerms;
import no.spinn.applications.upstream.call.DecisionRules;
import no.spinn.applications.upstream.call.EligibilityCriterion;
import no.spinn.applications.upstream.call.EligibilityCriterion.Origin;
import no.spinn.criteria.testing.TruthCorpus;
import no.spinn.criteria.testing.TruthCorpus.Entry;
import no.spinn.criteria.value.Facts;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.security.OrganisationId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CriteriaCorpusTest {

    private static final LocalizedText TEXT = new LocalizedText("Vilkår", "Vilkår", "A condition");

    static List<Entry> entries() {
        return TruthCorpus.entries();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void judgesEveryConditionOfTheCorpus(Entry entry) {
        EligibilityCriterion criterion =
                new EligibilityCriterion("0198c7a0-0000-7000-8000-000000000001", Origin.CALL, TEXT, entry.condition());
        List<String> warned = codes(judge(call(criterion, false), entry.facts()).warnings());
        List<String> refused = codes(judge(call(criterion, true), entry.facts()).faults());
        switch (entry.truth()) {
            case MET -> assertThat(warned).isEqualTo(refused).isEmpty();
            case NOT_MET -> assertThat(warned).isEqualTo(refused).containsExactly("criterion_not_met");
            case UNKNOWN -> {
                assertThat(warned).containsExactly("criterion_unknown");
                assertThat(refused).hasSize(1).isSubsetOf("required", "criterion_not_met");
            }
        }
    }

    @Test
    void warnsOfWhatNoConditionCanSay() {
        EligibilityCriterion criterion = EligibilityCriterion.notExpressible(
                "not-expressible.1", TEXT, new LocalizedText("Et skjønn", "Eit skjønn", "A judgement"));
        CriteriaRules.Findings findings = judge(call(criterion, true), Facts.NONE);
        assertThat(findings.faults()).isEmpty();
        assertThat(findings.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.code()).isEqualTo("criterion_not_expressible");
            assertThat(warning.detail()).contains("A judgement");
        });
    }

    private static CriteriaRules.Findings judge(CallTerms call, Facts facts) {
        return CriteriaRules.judge(call, List.of(StatedFacts.ofApplicant(facts, false)));
    }

    private static List<String> codes(List<Fault> faults) {
        return faults.stream().map(Fault::code).toList();
    }

    private static CallTerms call(EligibilityCriterion criterion, boolean refuseIneligible) {
        return new CallTerms(
                CallState.OPEN,
                TEXT,
                null,
                new OrganisationId("0192:991825827"),
                null,
                1,
                Instant.EPOCH,
                null,
                null,
                null,
                false,
                List.of(criterion),
                refuseIneligible,
                null,
                List.of(),
                List.of(),
                DecisionRules.UNSTATED,
                null);
    }
}
