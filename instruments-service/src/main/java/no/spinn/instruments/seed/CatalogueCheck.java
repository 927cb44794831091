package no.spinn.instruments.seed;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.spinn.criteria.code.CodeList;
import no.spinn.criteria.derivation.DerivedFact;
import no.spinn.criteria.value.FactType;
import no.spinn.criteria.vocabulary.FactDefinition;
import no.spinn.criteria.vocabulary.Vocabulary;
import no.spinn.instruments.catalogue.form.FormProfile;
import no.spinn.instruments.reference.criterion.Case;
import no.spinn.instruments.reference.criterion.CaseReader;
import no.spinn.instruments.reference.criterion.CasesCheck;
import no.spinn.instruments.reference.criterion.CriteriaReader;
import no.spinn.instruments.reference.criterion.Criterion;
import no.spinn.instruments.reference.criterion.CriterionKind;
import no.spinn.instruments.reference.criterion.InterpretedCriteria;
import no.spinn.instruments.seed.SeedFiles.Entry;
import no.spinn.kit.problem.Faults;
import no.spinn.kit.problem.Pointer;

/** Checks the data files and their references to each other. */
record CatalogueCheck(
        List<Entry<FactDefinition>> facts,
        List<Entry<SeedProvider>> providers,
        List<Entry<SeedInstrument>> instruments,
        List<Entry<SeedCases>> cases,
        List<Entry<SeedCall>> calls) {

    Catalogue check() {
        checkFile("facts.yaml", this::checkFacts);
        checkFile("providers.yaml", faults -> checkDiffer(providers, SeedProvider::slug, faults));
        Map<UUID, InterpretedCriteria> criteria = new HashMap<>();
        checkFile("instruments.yaml", faults -> checkInstruments(criteria, faults));
        checkFile("cases.yaml", faults -> checkCases(criteria, faults));
        checkFile("calls.yaml", this::checkCalls);
        return new Catalogue(facts, providers, instruments, cases, calls, criteria);
    }

    private static void checkFile(String file, Consumer<Faults> check) {
        Faults faults = new Faults();
        check.accept(faults);
        if (!faults.isEmpty()) {
            throw new InvalidSeed(file, faults.all());
        }
    }

    private void checkFacts(Faults faults) {
        checkDiffer(facts, FactDefinition::id, faults);
        facts.stream().map(Entry::value).forEach(fact -> checkFact(fact, faults));
    }

    private static void checkFact(FactDefinition fact, Faults faults) {
        boolean coded = fact.type() == FactType.CODE || fact.type() == FactType.CODES;
        if (coded == (fact.codes() == null && fact.codeList() == null)) {
            faults.add(fact.id(), "codes", "code and codes need codes or a codeList, other types have neither");
        }
        if (fact.codeList() != null && CodeList.of(fact.codeList()).isEmpty()) {
            faults.add(fact.id(), "code_list", "there is no code list " + fact.codeList());
        }
        List<String> sources =
                DerivedFact.of(fact.id()).map(DerivedFact::sources).orElse(List.of());
        if (!fact.derivedFrom().equals(sources)) {
            faults.add(fact.id(), "derived_from", "the fact is computed from " + sources);
        }
    }

    private void checkInstruments(Map<UUID, InterpretedCriteria> criteria, Faults faults) {
        checkDiffer(instruments, SeedInstrument::slug, faults);
        Set<String> slugs =
                providers.stream().map(entry -> entry.value().slug()).collect(Collectors.toSet());
        for (Entry<SeedInstrument> entry : instruments) {
            SeedInstrument instrument = entry.value();
            checkKnown(instrument.provider(), slugs, instrument.slug() + "/provider", faults);
            instrument
                    .partners()
                    .forEach(partner -> checkKnown(partner, slugs, instrument.slug() + "/partners", faults));
            criteria.put(instrument.id(), interpreted(instrument, faults));
            checkWeights(instrument, faults);
        }
    }

    private InterpretedCriteria interpreted(SeedInstrument instrument, Faults faults) {
        List<Criterion> criteria = new CriteriaReader(vocabulary(), faults, id -> true)
                .read(
                        instrument.criteria().stream()
                                .map(SeedCriterion::toWritten)
                                .toList(),
                        instrument.slug() + "/criteria");
        return new InterpretedCriteria(criteria, instrument.interpretation(List.of()));
    }

    private void checkCases(Map<UUID, InterpretedCriteria> criteria, Faults faults) {
        checkDiffer(cases, SeedCases::instrument, faults);
        Map<String, SeedInstrument> bySlug = instruments.stream()
                .map(Entry::value)
                .collect(Collectors.toMap(SeedInstrument::slug, Function.identity()));
        for (Entry<SeedCases> entry : cases) {
            SeedCases written = entry.value();
            SeedInstrument instrument = bySlug.get(written.instrument());
            if (instrument == null) {
                faults.add(written.instrument(), "unknown", "there is no such instrument");
            } else {
                criteria.computeIfPresent(
                        instrument.id(), (id, without) -> withCases(written, without, instrument, faults));
            }
        }
    }

    private InterpretedCriteria withCases(
            SeedCases written, InterpretedCriteria without, SeedInstrument instrument, Faults faults) {
        Pointer place = new Pointer(written.instrument());
        List<Case> read = new CaseReader(vocabulary(), faults).read(written.cases(), place);
        new CasesCheck(without.criteria()).refuse(read, place, faults);
        return new InterpretedCriteria(without.criteria(), instrument.interpretation(read));
    }

    private Vocabulary vocabulary() {
        return Vocabulary.of(facts.stream().map(Entry::value).toList());
    }

    private static void checkWeights(SeedInstrument instrument, Faults faults) {
        List<BigDecimal> weights = instrument.criteria().stream()
                .filter(criterion -> criterion.kind() == CriterionKind.ASSESSMENT && criterion.assessment() != null)
                .map(criterion -> new BigDecimal(criterion.assessment().weight()))
                .toList();
        BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!weights.isEmpty() && sum.compareTo(BigDecimal.ONE) != 0) {
            faults.add(instrument.slug() + "/criteria", "weights", "the weights of assessment sum to 1, not to " + sum);
        }
    }

    private void checkCalls(Faults faults) {
        checkDiffer(calls, SeedCall::id, faults);
        Set<String> slugs =
                instruments.stream().map(entry -> entry.value().slug()).collect(Collectors.toSet());
        for (Entry<SeedCall> entry : calls) {
            SeedCall call = entry.value();
            checkKnown(call.instrument(), slugs, call.id() + "/instrument", faults);
            if (call.form() != null) {
                FormProfile.check(call.form(), call.id() + "/form", faults);
            }
        }
    }

    private static void checkKnown(String slug, Set<String> slugs, String pointer, Faults faults) {
        if (!slugs.contains(slug)) {
            faults.add(pointer, "unknown", "there is no " + slug);
        }
    }

    private static <T> void checkDiffer(List<Entry<T>> entries, Function<T, Object> key, Faults faults) {
        Set<Object> seen = new HashSet<>();
        entries.stream()
                .map(Entry::value)
                .map(key)
                .filter(one -> !seen.add(one))
                .forEach(one -> faults.add(one.toString(), "repeated", "two entries have this name"));
    }
}
