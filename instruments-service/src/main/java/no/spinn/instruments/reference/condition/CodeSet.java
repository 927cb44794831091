package no.spinn.instruments.reference.condition;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A set of codes: those that must be in it, and those that must not. */
record CodeSet(Set<String> must, Set<String> never) implements Domain {

    static final CodeSet ANY = new CodeSet(Set.of(), Set.of());

    @Override
    public Optional<Domain> narrow(Condition.Test test, boolean holds) {
        List<String> codes =
                ((List<?>) test.operand()).stream().map(String.class::cast).toList();
        boolean present = (test.operator() == Operator.NONE_OF) != holds;
        CodeSet left = present ? new CodeSet(union(must, codes), never) : new CodeSet(must, union(never, codes));
        return Collections.disjoint(left.must, left.never) ? Optional.of(left) : Optional.empty();
    }

    @Override
    public int size() {
        return must.size() + never.size();
    }

    private static Set<String> union(Set<String> some, List<String> more) {
        Set<String> union = new HashSet<>(some);
        union.addAll(more);
        return union;
    }
}
