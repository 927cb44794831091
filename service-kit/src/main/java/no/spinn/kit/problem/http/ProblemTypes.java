package no.spinn.kit.problem.http;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.spinn.kit.language.Language;
import no.spinn.kit.operation.Operation;
import no.spinn.kit.operation.Operations;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.ProblemCatalogue;
import no.spinn.kit.problem.ProblemCode;

/** All problem types of this service. */
@Singleton
class ProblemTypes {

    private final List<ProblemCode> codes;
    private final ProblemOccurrences occurrences;
    private final Operations operations;

    ProblemTypes(Instance<ProblemCatalogue> catalogues, ProblemOccurrences occurrences, Operations operations) {
        Stream<ProblemCode> own = catalogues.stream().flatMap(catalogue -> catalogue.codes().stream());
        this.codes = Stream.concat(Stream.of(KitProblem.values()), own).toList();
        this.occurrences = occurrences;
        this.operations = operations;
    }

    List<ProblemType> all(Language language) {
        return codes.stream().map(code -> describe(code, language)).toList();
    }

    Optional<ProblemType> find(String code, Language language) {
        return codes.stream()
                .filter(known -> known.code().equals(code))
                .findFirst()
                .map(known -> describe(known, language));
    }

    private ProblemType describe(ProblemCode code, Language language) {
        ProblemOccurrences.Occurrence occurrence = occurrences.of(code);
        return new ProblemType(
                code.code(),
                code.status(),
                code.title().nearest(language),
                code.description().nearest(language),
                code.remedy().nearest(language),
                occurrence.faultCodes(),
                operations.all().stream()
                        .filter(operation -> occurrence.operations().contains(operation.id()))
                        .map(ProblemTypes::givenBy)
                        .toList());
    }

    private static ProblemType.GivenBy givenBy(Operation operation) {
        return new ProblemType.GivenBy(
                operation.id(), operation.method(), operation.path().toString());
    }
}
