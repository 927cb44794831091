package no.spinn.instruments.reference.condition;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A single value out of a set.
 *
 * @param only the possible values, or null for all values, whose number is unknown
 * @param except the excluded values, when {@code only} is null
 */
record Choice(@Nullable Set<Object> only, Set<Object> except) implements Domain {

    static final Choice ANYTHING = new Choice(null, Set.of());

    static Choice among(Collection<?> values) {
        return new Choice(Set.copyOf(values), Set.of());
    }

    @Override
    public Optional<Domain> narrow(Condition.Test test, boolean holds) {
        Set<?> values = test.operand() instanceof List<?> list ? Set.copyOf(list) : Set.of(test.operand());
        Set<Object> left = new HashSet<>();
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

    @Override
    public int size() {
        return only == null ? except.size() : only.size();
    }
}
