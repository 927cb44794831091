package no.spinn.instruments.condition;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.spinn.instruments.condition.Condition.All;
import no.spinn.instruments.condition.Condition.Any;
import no.spinn.instruments.condition.Condition.Not;
import no.spinn.instruments.condition.Condition.Test;
import no.spinn.instruments.fact.FactDefinition;
import no.spinn.instruments.fact.Vocabulary;

/** One way in which claims may come true: what is left to look at, and which values each fact may still have. */
final class Branch {

    private final Vocabulary vocabulary;
    private final Map<String, Domain> domains;
    private final Deque<Claim> claims;
    private final List<List<Claim>> choices;
    private int steps;

    Branch(Vocabulary vocabulary, Collection<Claim> claims) {
        this(vocabulary, Map.of(), List.of(), claims);
    }

    private Branch(
            Vocabulary vocabulary, Map<String, Domain> domains, List<List<Claim>> choices, Collection<Claim> claims) {
        this.vocabulary = vocabulary;
        this.domains = new HashMap<>(domains);
        this.choices = new ArrayList<>(choices);
        this.claims = new ArrayDeque<>(claims);
    }

    /** Follows everything that leaves no choice. False when some fact has no value left. */
    boolean expand() {
        while (!claims.isEmpty()) {
            steps++;
            if (!follow(claims.pop())) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing is left to choose, so that each fact can be given one of its values. */
    boolean isDecided() {
        return choices.isEmpty();
    }

    int steps() {
        return steps;
    }

    /** One branch for each alternative of the smallest choice, which is the likeliest to end soon. */
    List<Branch> split() {
        List<Claim> smallest =
                choices.stream().min(Comparator.comparingInt(List::size)).orElseThrow();
        List<List<Claim>> others = new ArrayList<>(choices);
        others.remove(smallest);
        return smallest.stream()
                .map(claim -> new Branch(vocabulary, domains, others, List.of(claim)))
                .toList();
    }

    private boolean follow(Claim claim) {
        return switch (claim.condition()) {
            case All all -> claim.holds() ? each(all.all(), true) : oneOf(Claim.all(all.all(), false));
            case Any any -> claim.holds() ? oneOf(Claim.all(any.any(), true)) : each(any.any(), false);
            case Not not -> follow(new Claim(not.not(), !claim.holds()));
            case Test test -> test(test, claim.holds());
        };
    }

    private boolean each(List<Condition> parts, boolean hold) {
        claims.addAll(Claim.all(parts, hold));
        return true;
    }

    private boolean oneOf(List<Claim> alternatives) {
        choices.add(alternatives);
        return !alternatives.isEmpty();
    }

    private boolean test(Test test, boolean holds) {
        List<Test> parts = test.alternatives(holds);
        if (!parts.isEmpty()) {
            return oneOf(parts.stream().map(part -> new Claim(part, holds)).toList());
        }
        FactDefinition fact = vocabulary.find(test.fact());
        if (fact == null) {
            return true; // a fact that is not known here is no reason to call anything a contradiction
        }
        Optional<Domain> narrower =
                domains.getOrDefault(fact.id(), Domain.of(fact)).narrow(test, holds);
        narrower.ifPresent(domain -> domains.put(fact.id(), domain));
        return narrower.isPresent();
    }
}
