package no.spinn.criteria.satisfiability;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.spinn.criteria.condition.Operator;
import no.spinn.criteria.value.FactValue;
import org.jspecify.annotations.Nullable;

/**
 * A single value out of a set.
 *
 * @param only the possible values, or null for all values, whose number is unknown
 * @param except the excluded values, when {@code only} is null
 */
record Choice(@Nullable Set<FactValue> only, Set<FactValue> except) implements Domain {

    static final Choice ANYTHING = new Choice(null, Set.of());

    static Choice among(Collection<? extends FactValue> values) {
        return new Choice(Set.copyOf(values), Set.of());
    }

    @Override
    public Optional<Domain> narrow(Operator operator, boolean holds) {
        Set<FactValue> values = values(operator);
        Set<FactValue> left = new HashSet<>();
        if (only != null) {
            only.stream().filter(value -> values.contains(value) == holds).forEach(left::add);
        } else if (holds) {
            values.stream().filter(value -> !except.contains(value)).forEach(left::add);
        } else {
            left.addAll(except);
            left.addAll(values);
            return Optional.of(new Choice(null, left));
        }
        return left.isEmpty() ? Optional.empty() : Optional.of(new Choice(left, Set.of()));
    }

    private static Set<FactValue> values(Operator operator) {
        return operator instanceof Operator.Equals(FactValue value)
                ? Set.of(value)
                : operator.codes().stream().map(FactValue.Code::new).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public int size() {
        return only == null ? except.size() : only.size();
    }
}
