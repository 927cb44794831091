package no.spinn.matching.index.forward;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.spinn.criteria.condition.Operator;
import no.spinn.criteria.condition.OperatorType;
import no.spinn.criteria.value.FactValue;
import no.spinn.criteria.value.Truth;

/**
 * Tests of one fact against sets of codes, all by the same comparison. Together they have at most 64 codes, so a set is a word
 * with one bit for each code.
 *
 * @param first the number of the first test; the others follow
 */
record CodeTests(int first, OperatorType comparison, Map<String, Integer> bits, long[] sets) implements Tests {

    private static final Set<OperatorType> COMPARISONS =
            EnumSet.of(OperatorType.ONE_OF, OperatorType.ANY_OF, OperatorType.ALL_OF, OperatorType.NONE_OF);

    /** Empty where the operators compare no codes, or have too many of them. */
    static Optional<CodeTests> of(int first, List<Operator> operators) {
        if (!COMPARISONS.contains(operators.getFirst().type())) {
            return Optional.empty();
        }
        Map<String, Integer> bits = new HashMap<>();
        for (Operator operator : operators) {
            operator.codes().forEach(code -> bits.computeIfAbsent(code, added -> bits.size()));
        }
        return bits.isEmpty() || bits.size() > Long.SIZE
                ? Optional.empty()
                : Optional.of(new CodeTests(
                        first,
                        operators.getFirst().type(),
                        bits,
                        operators.stream()
                                .mapToLong(operator -> word(operator.codes(), bits))
                                .toArray()));
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
            when comparison == OperatorType.ONE_OF -> evaluate(Set.of(code), truthTable);
            case FactValue.Codes(Set<String> codes)
            when comparison != OperatorType.ONE_OF -> evaluate(codes, truthTable);
            default -> truthTable.fill(first, first + sets.length, Truth.UNKNOWN);
        }
    }

    private void evaluate(Set<String> codes, TruthTable truthTable) {
        long given = word(codes, bits);
        boolean all = comparison == OperatorType.ALL_OF;
        byte ifShared = comparison == OperatorType.NONE_OF ? TruthTable.NOT_MET : TruthTable.MET;
        byte otherwise = comparison == OperatorType.NONE_OF ? TruthTable.MET : TruthTable.NOT_MET;
        for (int i = 0; i < sets.length; i++) {
            long shared = sets[i] & given;
            truthTable.set(first + i, (all ? shared == sets[i] : shared != 0) ? ifShared : otherwise);
        }
    }
}
