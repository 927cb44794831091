package no.spinn.criteria.satisfiability;

import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import no.spinn.criteria.condition.Operator;

/** A set of codes: those that must be in it, and those that must not. */
record CodeSet(Set<String> must, Set<String> never) implements Domain {

    static final CodeSet ANY = new CodeSet(Set.of(), Set.of());

    @Override
    public Optional<Domain> narrow(Operator operator, boolean holds) {
        boolean present = (operator instanceof Operator.NoneOf) != holds;
        CodeSet left = present
                ? new CodeSet(union(must, operator.codes()), never)
                : new CodeSet(must, union(never, operator.codes()));
        return Collections.disjoint(left.must, left.never) ? Optional.of(left) : Optional.empty();
    }

    @Override
    public int size() {
        return must.size() + never.size();
    }

    private static Set<String> union(Set<String> some, Set<String> more) {
        Set<String> union = new HashSet<>(some);
        union.addAll(more);
        return union;
    }
}
