package no.spinn.benchmarks.reach;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import no.spinn.criteria.derivation.DerivedFact;
import no.spinn.criteria.value.FactValue;
import no.spinn.criteria.value.Facts;
import no.spinn.criteria.vocabulary.CoreFacts;
import no.spinn.criteria.vocabulary.FactRoles;
import no.spinn.kit.value.Money;
import no.spinn.matching.index.reverse.IndexedProfile;

/**
 * Generated profiles, the same in each run. Nearly every profile has nearly every fact of the core vocabulary, and those that
 * follow from them.
 */
public final class Population implements Iterator<IndexedProfile> {

    /** What the applicant sets itself. No fact is fixed. */
    public static final FactRoles ROLES = new FactRoles(
            Set.of(),
            Set.of(
                    CoreFacts.TOTAL_BUDGET,
                    CoreFacts.REQUESTED_AMOUNT,
                    CoreFacts.GRANT_SHARE,
                    CoreFacts.OWN_SHARE,
                    CoreFacts.START_DATE,
                    CoreFacts.DURATION_MONTHS,
                    CoreFacts.END_DATE));

    private static final double KNOWN = 0.95;
    private static final LocalDate FIRST_DAY = LocalDate.parse("2026-06-01");
    private static final List<String> COUNTRIES = List.of("NO", "NO", "NO", "NO", "NO", "NO", "NO", "NO", "SE", "DK");
    private static final List<String> SECTORS = List.of(
            "municipality",
            "municipality",
            "municipality",
            "municipality",
            "county",
            "state_agency",
            "state_agency",
            "public_enterprise",
            "company",
            "voluntary_organisation");
    /** The codes of {@code project.themes}. */
    public static final List<String> THEMES = List.of(
            "health_and_care",
            "education",
            "climate_and_environment",
            "mobility",
            "digitalisation",
            "welfare",
            "planning_and_building",
            "preparedness",
            "culture",
            "business_development",
            "administration");

    private static final List<String> YES_OR_NO = List.of(
            "organisation.subjectToProcurementLaw",
            "project.changesRolesOrSystems",
            "project.buysMarketCompetence",
            "project.developedWithSupplier",
            "project.researchAndDevelopment",
            "project.invitesCompanies",
            "project.invitesResearchOrganisations",
            "project.leadershipAnchored",
            "project.partOfStrategy",
            "project.relevantForOtherPublicActors",
            "project.relevantToOwnResponsibility",
            "project.companyPartner",
            "project.researchPartner",
            "project.doctoral",
            "candidate.employedByApplicant",
            "candidate.hasDoctorate",
            "candidate.degreeInstitutionAgreed");

    private final SplittableRandom random = new SplittableRandom(20270101);
    private final Map<String, FactValue> facts = new HashMap<>();

    private final int size;
    private int number;

    private Population(int size) {
        this.size = size;
    }

    /** This many profiles, by ascending id. */
    public static Iterable<IndexedProfile> of(int size) {
        return () -> new Population(size);
    }

    @Override
    public boolean hasNext() {
        return number < size;
    }

    @Override
    public IndexedProfile next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return new IndexedProfile(id(number++), facts());
    }

    // A UUID of version 7, each a millisecond after the one before.
    private UUID id(int number) {
        long time = 1_780_000_000_000L + number;
        return new UUID(time << 16 | 0x7000 | random.nextInt(0x1000), 1L << 63 | random.nextLong() >>> 2);
    }

    private Facts facts() {
        facts.clear();
        YES_OR_NO.forEach(fact -> known(fact, () -> yes(0.5)));
        known("project.userDriven", () -> yes(0.5));
        known("project.solutionPredetermined", () -> yes(0.2));
        organisation();
        project();
        money();
        return DerivedFact.complete(new Facts(facts));
    }

    private void organisation() {
        known("organisation.sector", () -> one(SECTORS));
        known("organisation.country", () -> one(COUNTRIES));
        known(
                "organisation.municipalityNumber",
                () -> new FactValue.Code(Integer.toString(1_101 + random.nextInt(357))));
        known("organisation.population", () -> number((long) Math.exp(random.nextDouble(5.5, 13.4))));
        known("organisation.publicFundingShare", () -> share());
        known("applicant.role", () -> one(List.of("applicant", "partner", "pilot_customer", "buyer", "coordinator")));
    }

    private void project() {
        known("project.themes", () -> some(THEMES, 4));
        known("project.outcome", () -> some(List.of("service", "process", "system", "product", "knowledge"), 2));
        known("project.benefits", () -> some(List.of("user", "employee", "organisation_economy", "society"), 2));
        known("project.marketPotential", () -> some(List.of("local", "national", "international"), 2));
        known("project.partnerCountries", () -> some(List.of("SE", "DK", "FI", "IS", "EE", "NL", "DE", "FR"), 3));
        known(
                "project.marketAvailability",
                () -> one(List.of("available", "adaptable", "not_available", "not_available")));
        known("project.procurementIntent", () -> one(List.of("none", "considered", "planned")));
        known("project.parallelDevelopments", () -> number(random.nextInt(6)));
        known("project.stakeholderGroups", () -> number(random.nextInt(12)));
        known("project.partnerCount", () -> number(random.nextInt(5)));
        known("project.durationMonths", () -> number(3 + random.nextInt(40)));
        known("project.startDate", () -> new FactValue.Day(FIRST_DAY.plusDays(random.nextInt(900))));
    }

    // Amounts as people write them: mostly round, some to the krone.
    private void money() {
        known("project.budget.total", () -> amount(100_000, 20_000_000));
        known("project.requestedAmount", () -> amount(50_000, 8_000_000));
        known("project.ownShare", () -> share());
    }

    private void known(String fact, Supplier<FactValue> value) {
        if (random.nextDouble() < KNOWN) {
            facts.put(fact, value.get());
        }
    }

    private FactValue yes(double chance) {
        return new FactValue.Bool(random.nextDouble() < chance);
    }

    private FactValue one(List<String> codes) {
        return new FactValue.Code(codes.get(random.nextInt(codes.size())));
    }

    private FactValue some(List<String> codes, int most) {
        Set<String> chosen = new HashSet<>();
        IntStream.rangeClosed(0, random.nextInt(most))
                .forEach(ignored -> chosen.add(codes.get(random.nextInt(codes.size()))));
        return new FactValue.Codes(chosen);
    }

    private FactValue share() {
        return new FactValue.Number(BigDecimal.valueOf(random.nextInt(1_001), 3));
    }

    private static FactValue number(long number) {
        return new FactValue.Number(BigDecimal.valueOf(number));
    }

    private FactValue amount(int least, int most) {
        int exact = random.nextInt(least, most);
        int kroner = random.nextInt(10) == 0 ? exact : exact / 10_000 * 10_000;
        String currency = random.nextInt(50) == 0 ? "EUR" : "NOK";
        return new FactValue.Amount(Money.of(Integer.toString(kroner), currency));
    }
}
