package no.spinn.instruments.reference.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.spinn.criteria.organisation.PublicUnit;
import no.spinn.criteria.organisation.PublicUnits;
import no.spinn.criteria.vocabulary.CoreFacts;
import no.spinn.kit.businessregister.BusinessRegister;
import no.spinn.kit.businessregister.RegisterAnswer;
import no.spinn.kit.businessregister.RegisterUnavailable;
import no.spinn.kit.businessregister.RegisteredUnit;
import org.jspecify.annotations.Nullable;

/**
 * The facts that follow from what a register says of a unit. What does not follow is left out, because an unknown fact is asked for and
 * a wrong one is not. How much of its income is public never follows.
 */
@ApplicationScoped
class DeriveFacts {

    static final String ADDRESS = "forretningsadresse.kommunenummer";

    /** Of the extract, instead of members of the register. */
    private static final String BUNDLED_SECTOR = "sector";

    private static final String BUNDLED_MUNICIPALITY = "municipality";
    private static final int HIGHEST_CLIMB = 3;
    private static final Set<String> LOCAL_GOVERNMENT = Set.of("municipality", "county");

    private final BusinessRegister register;

    DeriveFacts(BusinessRegister register) {
        this.register = register;
    }

    List<FoundFact> of(RegisteredUnit unit) {
        List<FoundFact> facts = new ArrayList<>();
        sector(unit).ifPresent(facts::add);
        municipality(unit).ifPresent(facts::add);
        procurementLaw(unit).ifPresent(facts::add);
        return facts;
    }

    /** What the extract says. It knows the forms of municipalities and counties, and not those of others. */
    List<FoundFact> of(PublicUnit unit) {
        List<FoundFact> facts = new ArrayList<>();
        facts.add(bundled(CoreFacts.SECTOR, unit.sector(), BUNDLED_SECTOR, unit.sector()));
        String municipality = unit.municipality();
        if (municipality != null) {
            facts.add(bundled(CoreFacts.MUNICIPALITY, municipality, BUNDLED_MUNICIPALITY, municipality));
        }
        if (LOCAL_GOVERNMENT.contains(unit.sector())) {
            facts.add(new FoundFact(
                    CoreFacts.PROCUREMENT_LAW, true, BUNDLED_SECTOR, unit.sector(), FactRule.PROCUREMENT_ACT));
        }
        return facts;
    }

    private static FoundFact bundled(String fact, Object value, String field, String found) {
        return new FoundFact(fact, value, field, found, FactRule.BUNDLED_TABLE);
    }

    private Optional<FoundFact> sector(RegisteredUnit unit) {
        return SectorRules.of(unit)
                .map(row -> new FoundFact(
                        CoreFacts.SECTOR, row.sector(), row.field(), SectorRules.value(unit, row.field()), row.rule()))
                .or(() -> sectorOfParent(unit));
    }

    private Optional<FoundFact> sectorOfParent(RegisteredUnit unit) {
        String sector = climb(unit, HIGHEST_CLIMB);
        return Optional.ofNullable(sector)
                .map(found -> new FoundFact(
                        CoreFacts.SECTOR,
                        found,
                        SectorRules.PARENT,
                        SectorRules.value(unit, SectorRules.PARENT),
                        FactRule.PART_OF_PARENT));
    }

    /** The sector of the municipality or county above a unit; null if none is found within some steps. */
    private @Nullable String climb(RegisteredUnit unit, int steps) {
        String parent = unit.parent();
        if (steps == 0 || parent == null || !SectorRules.isPartOfLocalGovernment(unit)) {
            return null;
        }
        Optional<String> known =
                PublicUnits.find(parent).map(PublicUnit::sector).filter(LOCAL_GOVERNMENT::contains);
        return known.orElseGet(() -> registered(parent)
                .map(above -> SectorRules.of(above)
                        .map(SectorRules.Row::sector)
                        .filter(LOCAL_GOVERNMENT::contains)
                        .orElseGet(() -> climb(above, steps - 1)))
                .orElse(null));
    }

    private Optional<RegisteredUnit> registered(String number) {
        try {
            return register.find(number).answer() instanceof RegisterAnswer.Registered(RegisteredUnit unit)
                    ? Optional.of(unit)
                    : Optional.empty();
        } catch (RegisterUnavailable e) {
            return Optional.empty();
        }
    }

    private static Optional<FoundFact> municipality(RegisteredUnit unit) {
        return Optional.ofNullable(unit.municipality())
                .map(number ->
                        new FoundFact(CoreFacts.MUNICIPALITY, number, ADDRESS, number, FactRule.BUSINESS_ADDRESS));
    }

    /** For others it depends on who controls and pays them, which the register does not say. */
    private static Optional<FoundFact> procurementLaw(RegisteredUnit unit) {
        return SectorRules.hasForm(unit, "KOMM", "FYLK", "STAT", "ORGL")
                ? Optional.of(new FoundFact(
                        CoreFacts.PROCUREMENT_LAW, true, SectorRules.FORM, unit.form(), FactRule.PROCUREMENT_ACT))
                : Optional.empty();
    }
}
