package no.spinn.matching.index.forward;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.spinn.matching.language.condition.FactValue;
import no.spinn.matching.language.condition.Operator;
import no.spinn.matching.language.condition.Truth;

/**
 * Tests of one fact against sets of codes, all by the same comparison. Together they have at most 64 codes, so a set is a word
 * with one bit for each code.
 *
 * @param first the number of the first test; the others follow
 */
record CodeTests(int first, Class<? extends Operator> comparison, Map<String, Integer> bits, long[] sets)
        implements Tests {

    /** Empty where the operators compare no codes, or have too many of them. */
    static Optional<CodeTests> of(int first, List<Operator> operators) {
        Map<String, Integer> bits = new HashMap<>();
        for (Operator operator : operators) {
            codes(operator).forEach(code -> bits.computeIfAbsent(code, added -> bits.size()));
        }
        return bits.isEmpty() || bits.size() > Long.SIZE
                ? Optional.empty()
                : Optional.of(new CodeTests(
                        first,
                        operators.getFirst().getClass(),
                        bits,
                        operators.stream()
                                .mapToLong(operator -> word(codes(operator), bits))
                                .toArray()));
    }

    private static Set<String> codes(Operator operator) {
        return switch (operator) {
            case Operator.OneOf(Set<String> codes) -> codes;
            case Operator.AnyOf(Set<String> codes) -> codes;
            case Operator.AllOf(Set<String> codes) -> codes;
            case Operator.NoneOf(Set<String> codes) -> codes;
            default -> Set.of();
        };
    }

    private static long word(Collection<String> codes, Map<String, Integer> bits) {
        long word = 0;
        for (String code : codes) {
            Integer bit = bits.get(code);
            word |= bit == null ? 0 : 1L << bit;
        }
        return word;
    }

    @Override
    public void evaluate(FactValue value, TruthTable truthTable) {
        switch (value) {
            case FactValue.Code(String code)
            when comparison == Operator.OneOf.class -> evaluate(Set.of(code), truthTable);
            case FactValue.Codes(Set<String> codes)
            when comparison != Operator.OneOf.class -> evaluate(codes, truthTable);
            default -> truthTable.fill(first, first + sets.length, Truth.UNKNOWN);
        }
    }

    private void evaluate(Set<String> codes, TruthTable truthTable) {
        long given = word(codes, bits);
        boolean all = comparison == Operator.AllOf.class;
        byte ifShared = comparison == Operator.NoneOf.class ? TruthTable.NOT_MET : TruthTable.MET;
        byte otherwise = comparison == Operator.NoneOf.class ? TruthTable.MET : TruthTable.NOT_MET;
        for (int i = 0; i < sets.length; i++) {
            long shared = sets[i] & given;
            truthTable.set(first + i, (all ? shared == sets[i] : shared != 0) ? ifShared : otherwise);
        }
    }
}
