package no.spinn.applications.applying.application.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import no.spinn.applications.applying.application.DraftRules;
import no.spinn.applications.upstream.fact.Vocabularies;
import no.spinn.criteria.vocabulary.FactReader;
import no.spinn.kit.body.BodyCheck;
import no.spinn.kit.problem.Faults;

/** Checks facts by the vocabulary, beside whatever else is wrong with their body. */
@ApplicationScoped
class DraftCheck implements BodyCheck<DraftContents> {

    private final Vocabularies vocabularies;

    DraftCheck(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    @Override
    public Class<DraftContents> body() {
        return DraftContents.class;
    }

    @Override
    public void check(DraftContents body, Faults faults) {
        Map<String, Object> facts = body.facts();
        if (facts != null) {
            FactReader reader = new FactReader(vocabularies.current());
            reader.read(facts);
            faults.addAll(reader.faults());
        }
        if (body.answers() != null) {
            faults.addAll(DraftRules.faultsOfAnswers(body.answers()));
        }
    }
}
