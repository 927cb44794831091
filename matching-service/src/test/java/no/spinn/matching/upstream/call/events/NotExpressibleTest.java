package no.spinn.matching.upstream.call.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.spinn.criteria.condition.Condition;
import no.spinn.criteria.value.Facts;
import no.spinn.criteria.vocabulary.FactRoles;
import no.spinn.kit.event.TolerantJson;
import no.spinn.matching.answer.verdict.Judgement;
import no.spinn.matching.answer.verdict.Verdict;
import no.spinn.matching.index.forward.Findings;
import no.spinn.matching.index.forward.ForwardIndex;
import no.spinn.matching.index.reverse.Audience;
import no.spinn.matching.index.reverse.IndexedProfile;
import no.spinn.matching.index.reverse.ProfileIndex;
import no.spinn.matching.upstream.call.Call;
import no.spinn.matching.upstream.call.CallState;
import no.spinn.matching.upstream.call.Criterion;
import no.spinn.matching.upstream.call.CriterionKind;
import org.junit.jupiter.api.Test;

/** What no condition can say caps the verdict wherever a call is judged. */
class NotExpressibleTest {

    private static final Call CALL = TolerantJson.read("""
            {"id":"0198c7a0-0000-7000-8000-000000000001","state":"open","title":{"en":"A call"},"criteriaVersion":1,
             "instrument":{"id":"0198c7a0-0000-7000-8000-000000000002","provider":{"organisation":"0192:991825827"}},
             "criteria":[{"id":"a","version":1,"kind":"eligibility","text":{"en":"Small"},"condition":{"fact":"small","equals":true}}],
             "notExpressible":[{"text":{"en":"Mature"},"reason":{"en":"A judgement"}}]}""", PublishedCall.class).toCall();

    private static final Facts SMALL = Facts.fromJson(Map.of("small", true));
    private static final Facts LARGE = Facts.fromJson(Map.of("small", false));

    @Test
    void theInterpreterFindsNobodyEligible() {
        assertThat(Judgement.of(CALL, SMALL).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(Judgement.of(CALL, SMALL).within(FactRoles.NONE)).isEmpty();
        assertThat(Judgement.of(CALL, LARGE).verdict()).isEqualTo(Verdict.INELIGIBLE);
    }

    @Test
    void theForwardIndexFindsNobodyEligible() {
        ForwardIndex index = ForwardIndex.of(List.of(CALL), FactRoles.NONE);
        Findings small = index.ask(SMALL, Set.of(CallState.OPEN));
        assertThat(small.eligibleCount()).isZero();
        assertThat(small.undeterminedCount()).isOne();
        assertThat(small.factImpacts()).isEmpty();
        assertThat(index.ask(LARGE, Set.of(CallState.OPEN)).nearMissCount()).isOne();
    }

    @Test
    void theReverseIndexFindsNobodyEligible() {
        List<Condition> conditions = CALL.criteria(CriterionKind.ELIGIBILITY).stream()
                .map(Criterion::condition)
                .toList();
        Audience audience = ProfileIndex.read(reader -> {
                    reader.accept(new IndexedProfile(new UUID(0, 1), SMALL));
                    reader.accept(new IndexedProfile(new UUID(0, 2), LARGE));
                })
                .ask(conditions, FactRoles.NONE);
        assertThat(audience.eligible().count()).isZero();
        assertThat(audience.within().count()).isZero();
        assertThat(audience.undetermined().count()).isOne();
        assertThat(audience.ineligible().count()).isOne();
    }
}
