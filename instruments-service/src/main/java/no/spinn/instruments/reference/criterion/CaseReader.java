package no.spinn.instruments.reference.criterion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.spinn.criteria.vocabulary.FactReader;
import no.spinn.criteria.vocabulary.Vocabulary;
import no.spinn.kit.problem.Faults;
import no.spinn.kit.problem.Pointer;

/** Checks the facts of cases by the vocabulary, and adds every fault at its pointer. */
public final class CaseReader {

    private final Vocabulary vocabulary;
    private final Faults faults;

    public CaseReader(Vocabulary vocabulary, Faults faults) {
        this.vocabulary = vocabulary;
        this.faults = faults;
    }

    /** The cases with their facts in the valid form; valid only when no fault was added. */
    public List<Case> read(List<Case> written, Pointer place) {
        List<Case> read = new ArrayList<>(written.size());
        for (int i = 0; i < written.size(); i++) {
            read.add(read(written.get(i), place.to(i)));
        }
        return read;
    }

    private Case read(Case written, Pointer place) {
        FactReader reader = new FactReader(vocabulary, place.to("facts"));
        Map<String, Object> facts = reader.canonical(written.facts());
        faults.addAll(reader.faults());
        if (written.expected().isEmpty()) {
            faults.add(CriterionIssue.NOTHING_EXPECTED.at(place.to("expected")));
        }
        return new Case(written.title(), written.source(), facts, written.expected());
    }
}
