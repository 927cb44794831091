package no.spinn.benchmarks.forward;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import no.spinn.benchmarks.reach.Population;
import no.spinn.criteria.derivation.DerivedFact;
import no.spinn.criteria.value.FactValue;
import no.spinn.criteria.value.Facts;
import no.spinn.matching.index.reverse.IndexedProfile;

/** Generated projects, the same in each run. From one fact to nearly all are known, with those that follow from them. */
final class Projects {

    private Projects() {}

    static List<Facts> of(int size) {
        SplittableRandom random = new SplittableRandom(20270102);
        List<Facts> projects = new ArrayList<>();
        for (IndexedProfile profile : Population.of(size)) {
            double known = (projects.size() + 1.0) / size;
            Map<String, FactValue> facts = new HashMap<>();
            // Sorted, because the order of a copied map differs between processes.
            new TreeMap<>(profile.facts().each().getFirst().values()).forEach((fact, value) -> {
                if (DerivedFact.of(fact).isEmpty() && random.nextDouble() < known) {
                    facts.put(fact, value);
                }
            });
            projects.add(DerivedFact.complete(new Facts(facts)));
        }
        return projects;
    }
}
