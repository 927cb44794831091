package no.spinn.instruments.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.spinn.criteria.condition.Condition;
import no.spinn.criteria.vocabulary.FactDefinition;
import no.spinn.criteria.vocabulary.Vocabulary;
import no.spinn.instruments.reference.criterion.CaseReader;
import no.spinn.instruments.reference.criterion.CasesCheck;
import no.spinn.instruments.reference.criterion.CriteriaReader;
import no.spinn.instruments.reference.criterion.Criterion;
import no.spinn.instruments.seed.SeedFiles.Entry;
import no.spinn.kit.problem.Faults;
import no.spinn.kit.problem.Pointer;
import org.junit.jupiter.api.Test;

/** The cases of the catalogue notice when an operator, a bound or a code of a condition is changed. */
class CatalogueMutationTest {

    private final SeedFiles files = new SeedFiles();
    private final Vocabulary vocabulary = Vocabulary.of(files.read("facts.yaml", FactDefinition.class).stream()
            .map(Entry::value)
            .toList());
    private final Map<String, SeedCases> cases = files.read("cases.yaml", SeedCases.class).stream()
            .map(Entry::value)
            .collect(Collectors.toMap(SeedCases::instrument, Function.identity()));

    @Test
    void casesNoticeNinetyFivePerCentOfTheChanges() {
        List<String> unnoticed = new ArrayList<>();
        int changes = 0;
        for (Entry<SeedInstrument> entry : files.read("instruments.yaml", SeedInstrument.class)) {
            SeedInstrument instrument = entry.value();
            List<Criterion> criteria = criteria(instrument);
            assertThat(disagree(instrument, criteria)).as(instrument.slug()).isFalse();
            for (Criterion criterion : criteria) {
                for (Condition changed : changes(criterion)) {
                    changes++;
                    if (!disagree(instrument, with(changed, criterion, criteria))) {
                        unnoticed.add("%s/%s: %s".formatted(instrument.slug(), criterion.key(), changed.toJson()));
                    }
                }
            }
        }
        assertThat(changes).isGreaterThan(300);
        assertThat(unnoticed).hasSizeLessThanOrEqualTo(changes / 20);
    }

    private List<Criterion> criteria(SeedInstrument instrument) {
        Faults faults = new Faults();
        List<Criterion> criteria = new CriteriaReader(vocabulary, faults, id -> true)
                .read(
                        instrument.criteria().stream()
                                .map(SeedCriterion::toWritten)
                                .toList(),
                        instrument.slug());
        assertThat(faults.all()).isEmpty();
        return criteria;
    }

    private List<Condition> changes(Criterion criterion) {
        return criterion.condition() == null
                ? List.of()
                : new ConditionChanges(vocabulary).of(Objects.requireNonNull(criterion.condition()));
    }

    private boolean disagree(SeedInstrument instrument, List<Criterion> criteria) {
        Faults faults = new Faults();
        Pointer place = new Pointer(instrument.slug());
        SeedCases written = Objects.requireNonNull(cases.get(instrument.slug()), instrument.slug());
        new CasesCheck(criteria).refuse(new CaseReader(vocabulary, faults).read(written.cases(), place), place, faults);
        return !faults.isEmpty();
    }

    private static List<Criterion> with(Condition changed, Criterion criterion, List<Criterion> criteria) {
        return Stream.concat(
                        criteria.stream().filter(other -> other != criterion),
                        Stream.of(new Criterion(
                                criterion.id(),
                                criterion.version(),
                                criterion.kind(),
                                criterion.text(),
                                criterion.source(),
                                changed,
                                null,
                                criterion.origin(),
                                criterion.key(),
                                null)))
                .toList();
    }
}
