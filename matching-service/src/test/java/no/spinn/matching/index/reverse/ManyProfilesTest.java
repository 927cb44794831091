package no.spinn.matching.index.reverse;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import no.spinn.criteria.condition.Condition;
import no.spinn.criteria.condition.Operator;
import no.spinn.criteria.value.FactValue;
import no.spinn.criteria.value.Facts;
import no.spinn.criteria.value.Truth;
import no.spinn.criteria.vocabulary.FactRoles;
import org.junit.jupiter.api.Test;

/** More profiles than one container of a bitmap holds, with ranges in which some facts are unknown. */
class ManyProfilesTest {

    private static final int SIZE = 400_000;

    private final Random random = new Random(7);

    @Test
    void theIndexAgreesWithTheInterpreterBeyondOneContainer() {
        List<IndexedProfile> profiles = new ArrayList<>();
        for (int number = 0; number < SIZE; number++) {
            profiles.add(new IndexedProfile(new UUID(0, number), new Facts(facts(number))));
        }
        ProfileIndex index = ProfileIndex.read(profiles::forEach);
        for (int time = 0; time < 20; time++) {
            List<Condition> criteria = List.of(condition(), condition(), condition());
            assertAgreement(index.ask(criteria, FactRoles.NONE), new Condition.All(criteria), profiles);
        }
    }

    private static void assertAgreement(Audience audience, Condition together, List<IndexedProfile> profiles) {
        Map<Truth, AtomicLong> counted = new HashMap<>();
        for (IndexedProfile profile : profiles) {
            Truth truth = profile.facts().judge(together).truth();
            counted.computeIfAbsent(truth, first -> new AtomicLong()).incrementAndGet();
            assertThat(of(audience, truth).contains(profile.id())).isTrue();
        }
        for (Truth truth : Truth.values()) {
            assertThat(of(audience, truth).count())
                    .isEqualTo(counted.getOrDefault(truth, new AtomicLong()).get());
        }
    }

    private static ProfileSet of(Audience audience, Truth truth) {
        return switch (truth) {
            case MET -> audience.eligible();
            case UNKNOWN -> audience.undetermined();
            case NOT_MET -> audience.ineligible();
        };
    }

    private Map<String, FactValue> facts(int number) {
        Map<String, FactValue> facts = new HashMap<>();
        int stretch = number / 50_000;
        if (stretch % 3 != 1) {
            facts.put("size", new FactValue.Number(BigDecimal.valueOf(random.nextInt(5_000), 1)));
        }
        if (stretch % 4 != 2 && random.nextInt(10) > 0) {
            facts.put("group", new FactValue.Code(random.nextInt(100) == 0 ? "rare" : "often"));
        }
        if (number < 10 || number > 390_000) {
            facts.put("late", new FactValue.Number(BigDecimal.valueOf(random.nextInt(3))));
        }
        return facts;
    }

    private Condition condition() {
        FactValue number = new FactValue.Number(BigDecimal.valueOf(random.nextInt(5_000), 1));
        FactValue higher = new FactValue.Number(BigDecimal.valueOf(5_000));
        FactValue two = new FactValue.Number(BigDecimal.TWO);
        Condition test = switch (random.nextInt(6)) {
            case 0 -> new Condition.Test("size", new Operator.AtLeast(number));
            case 1 -> new Condition.Test("size", new Operator.AtMost(number));
            case 2 -> new Condition.Test("size", new Operator.Between(number, higher));
            case 3 -> new Condition.Test("size", new Operator.Equals(number));
            case 4 -> new Condition.Test("group", new Operator.OneOf(Set.of("rare")));
            default -> new Condition.Test("late", new Operator.Equals(two));
        };
        return switch (random.nextInt(3)) {
            case 0 -> test;
            case 1 -> new Condition.Not(test);
            default -> new Condition.Any(List.of(test, condition()));
        };
    }
}
