package no.spinn.matching.answer.match;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import no.spinn.criteria.derivation.DerivedFact;
import no.spinn.criteria.value.FactValue;
import no.spinn.criteria.value.Facts;
import no.spinn.criteria.vocabulary.FactDefinition;
import no.spinn.criteria.vocabulary.Vocabulary;
import no.spinn.kit.value.Money;

/** Random applicants, the same in each run, who know every fact. */
final class Applicants {

    private final SplittableRandom random = new SplittableRandom(20270101);
    private final List<FactDefinition> stated;

    Applicants(Vocabulary vocabulary) {
        this.stated =
                vocabulary.inOrder().stream().filter(fact -> !fact.isDerived()).toList();
    }

    List<Facts> first(int count) {
        return Stream.generate(this::next).limit(count).toList();
    }

    private Facts next() {
        Map<String, FactValue> facts = new HashMap<>();
        stated.forEach(fact -> facts.put(fact.id(), value(fact)));
        return DerivedFact.complete(new Facts(facts));
    }

    private FactValue value(FactDefinition fact) {
        return switch (fact.type()) {
            case BOOLEAN -> new FactValue.Bool(random.nextBoolean());
            case INTEGER -> new FactValue.Number(BigDecimal.valueOf(random.nextInt(1, 6)));
            case DECIMAL -> new FactValue.Number(BigDecimal.valueOf(random.nextInt(101), 2));
            case MONEY -> new FactValue.Amount(Money.nok(random.nextInt(1, 200) * 100_000L));
            case DATE -> new FactValue.Day(LocalDate.parse("2027-01-01").plusDays(random.nextInt(700)));
            case CODE -> new FactValue.Code(code(fact.listedCodes()));
            case CODES -> new FactValue.Codes(some(fact.listedCodes()));
        };
    }

    private String code(List<String> codes) {
        return codes.get(random.nextInt(codes.size()));
    }

    private Set<String> some(List<String> codes) {
        Set<String> some = new HashSet<>(Set.of(code(codes)));
        while (random.nextBoolean()) {
            some.add(code(codes));
        }
        return some;
    }
}
