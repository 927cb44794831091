package no.spinn.benchmarks.forward;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import no.spinn.benchmarks.reach.Population;
import no.spinn.criteria.derivation.DerivedFact;
import no.spinn.criteria.value.FactType;
import no.spinn.criteria.vocabulary.Changeability;
import no.spinn.criteria.vocabulary.FactDefinition;
import no.spinn.criteria.vocabulary.Vocabulary;
import no.spinn.kit.language.LocalizedText;
import no.spinn.matching.answer.match.Rulebook;
import no.spinn.matching.upstream.call.Call;

/** The facts of generated calls. */
final class GeneratedVocabulary {

    private GeneratedVocabulary() {}

    /** With every fact in the vocabulary, so that each next question exists. */
    static Rulebook rulebook(List<Call> calls) {
        List<FactDefinition> facts = calls.stream()
                .flatMap(call -> call.criteria().stream())
                .flatMap(criterion -> criterion.condition().facts())
                .flatMap(fact -> Stream.concat(Stream.of(fact), sources(fact).stream()))
                .distinct()
                .map(GeneratedVocabulary::fact)
                .toList();
        return new Rulebook(Vocabulary.of(facts), calls, 0, Instant.EPOCH);
    }

    private static List<String> sources(String fact) {
        return DerivedFact.of(fact).map(DerivedFact::sources).orElse(List.of());
    }

    private static FactDefinition fact(String id) {
        LocalizedText name = new LocalizedText(id, id, id);
        return new FactDefinition(
                id,
                FactType.CODE,
                null,
                null,
                null,
                null,
                null,
                name,
                name,
                null,
                null,
                0,
                null,
                sources(id),
                changeability(id));
    }

    private static Changeability changeability(String id) {
        return Population.ROLES.planned().contains(id)
                ? Changeability.PLANNED
                : id.startsWith("organisation.") ? Changeability.FIXED : Changeability.CHANGEABLE;
    }
}
