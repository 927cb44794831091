package no.spinn.matching.answer.match;

import static no.spinn.criteria.condition.Conditions.all;
import static no.spinn.criteria.condition.Conditions.any;
import static no.spinn.criteria.condition.Conditions.anyOf;
import static no.spinn.criteria.condition.Conditions.atLeast;
import static no.spinn.criteria.condition.Conditions.atMost;
import static no.spinn.criteria.condition.Conditions.before;
import static no.spinn.criteria.condition.Conditions.equal;
import static no.spinn.criteria.condition.Conditions.not;
import static no.spinn.criteria.condition.Conditions.oneOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.spinn.criteria.condition.Condition;
import no.spinn.criteria.value.FactValue;
import no.spinn.matching.upstream.call.Call;
import no.spinn.matching.upstream.call.Criterion;

/** A few calls over the seeded vocabulary. */
record SmallCatalogue(String name, List<Call> calls) {

    private static final String SECTOR = "organisation.sector";
    private static final String POPULATION = "organisation.population";
    private static final String MUNICIPALITY = "organisation.municipalityNumber";
    private static final String COUNTY = "organisation.county";
    private static final String ROLE = "applicant.role";
    private static final String THEMES = "project.themes";
    private static final String USERS = "project.userDriven";
    private static final String RESEARCH = "project.researchAndDevelopment";
    private static final String NEW_ROLES = "project.changesRolesOrSystems";
    private static final String COMPANY = "project.companyPartner";
    private static final String RESEARCHER = "project.researchPartner";
    private static final String PUBLIC_BODY = "project.publicPartner";
    private static final String PARTNERS = "project.partnerCount";
    private static final String COUNTRIES = "project.partnerCountries";
    private static final String COUNTRY_COUNT = "project.partnerCountryCount";
    private static final String NETWORK = "project.networkOfLocalAuthorities";
    private static final String DOCTORAL = "project.doctoral";
    private static final String EMPLOYED = "candidate.employedByApplicant";
    private static final String DOCTOR = "candidate.hasDoctorate";

    private static final Condition AT_MOST = atMost("project.requestedAmount", nok("2000000.00"));
    private static final Condition SMALL = atMost("project.requestedAmount", nok("500000.00"));
    private static final Condition HALF = atMost("project.grantShare", 0.5);
    private static final Condition LATE_ENOUGH = not(before("project.startDate", "2027-03-01"));

    private static final Map<String, List<Object>> ANSWERS = Map.ofEntries(
            Map.entry(SECTOR, List.of("municipality", "county", "state_agency", "company")),
            Map.entry(POPULATION, List.of(900, 4_000, 80_000)),
            Map.entry(MUNICIPALITY, List.of("0301", "1103", "4601")),
            Map.entry(ROLE, List.of("applicant", "partner", "pilot_customer")),
            Map.entry(
                    THEMES,
                    List.of(
                            List.of("education"),
                            List.of("welfare"),
                            List.of("mobility", "welfare"),
                            List.of("culture"))),
            Map.entry(PARTNERS, List.of(0, 1, 3)),
            Map.entry(COUNTRIES, List.of(List.of("SE"), List.of("SE", "DK"), List.of("SE", "DK", "FI"))));

    static List<SmallCatalogue> ten() {
        return List.of(
                of("one call", call(oneOf(SECTOR, List.of("municipality")), is(USERS), is(RESEARCH), AT_MOST)),
                of(
                        "calls that share demands",
                        call(oneOf(SECTOR, List.of("municipality", "county")), is(USERS), AT_MOST),
                        call(oneOf(SECTOR, List.of("state_agency")), is(USERS), is(NEW_ROLES)),
                        call(is(USERS), is(RESEARCH), LATE_ENOUGH)),
                of(
                        "a call for each sector",
                        call(equal(SECTOR, "municipality"), is(USERS), is(NEW_ROLES)),
                        call(equal(SECTOR, "county"), is(RESEARCH)),
                        call(equal(SECTOR, "state_agency"), is(USERS), is(RESEARCH)),
                        call(equal(SECTOR, "company"), is(PUBLIC_BODY), SMALL)),
                of(
                        "alternatives",
                        call(any(is(COMPANY), is(RESEARCHER)), any(is(NETWORK), is(PUBLIC_BODY)), AT_MOST),
                        call(any(is(NETWORK), atLeast(PARTNERS, 2)), is(USERS))),
                of(
                        "public and private together",
                        call(
                                any(
                                        all(
                                                oneOf(SECTOR, List.of("municipality", "county", "state_agency")),
                                                any(is(COMPANY), equal(ROLE, "pilot_customer"))),
                                        all(equal(SECTOR, "company"), is(PUBLIC_BODY))),
                                AT_MOST),
                        call(oneOf(SECTOR, List.of("company")), is(RESEARCH), AT_MOST)),
                of(
                        "regions and themes",
                        call(oneOf(COUNTY, List.of("11")), anyOf(THEMES, List.of("education", "welfare")), AT_MOST),
                        call(oneOf(COUNTY, List.of("03", "46")), is(USERS)),
                        call(anyOf(THEMES, List.of("mobility")), is(RESEARCH), LATE_ENOUGH)),
                of(
                        "doctoral projects",
                        call(
                                oneOf(SECTOR, List.of("municipality", "county")),
                                is(DOCTORAL),
                                is(EMPLOYED),
                                isNot(DOCTOR)),
                        call(is(DOCTORAL), is(RESEARCHER), AT_MOST),
                        call(isNot(DOCTORAL), is(USERS))),
                of(
                        "limits that differ by sector",
                        call(
                                any(oneOf(SECTOR, List.of("municipality")), AT_MOST),
                                any(not(equal(SECTOR, "municipality")), SMALL),
                                any(not(equal(SECTOR, "company")), HALF),
                                is(USERS)),
                        call(
                                oneOf(SECTOR, List.of("company", "state_agency")),
                                any(not(equal(SECTOR, "company")), HALF),
                                is(RESEARCH))),
                of(
                        "partners from abroad",
                        call(atLeast(COUNTRY_COUNT, 3), is(NETWORK), anyOf(THEMES, List.of("welfare"))),
                        call(atLeast(COUNTRY_COUNT, 2), is(RESEARCH)),
                        call(anyOf(COUNTRIES, List.of("FI")), is(NETWORK), LATE_ENOUGH)),
                of(
                        "one way or another",
                        call(any(
                                all(is(NETWORK), atLeast(PARTNERS, 3)),
                                all(isNot(NETWORK), atLeast(POPULATION, 5_000)))),
                        call(
                                any(oneOf(SECTOR, List.of("county", "state_agency")), atLeast(POPULATION, 1_000)),
                                is(USERS)),
                        call(isNot(NETWORK), is(USERS), SMALL)));
    }

    private static SmallCatalogue of(String name, Call... calls) {
        return new SmallCatalogue(name, List.of(calls));
    }

    private static Call call(Condition... conditions) {
        List<Criterion> criteria = new ArrayList<>();
        for (Condition condition : conditions) {
            criteria.add(SeededCatalogue.term(Integer.toString(criteria.size()), condition));
        }
        return SeededCatalogue.call(UUID.randomUUID(), criteria);
    }

    private static Condition is(String fact) {
        return equal(fact, true);
    }

    private static Condition isNot(String fact) {
        return equal(fact, false);
    }

    private static Map<String, Object> nok(String amount) {
        return Map.of("amount", amount, "currency", "NOK");
    }

    /** The answers to a question; yes and no for most. */
    static List<FactValue> answersTo(String fact) {
        return ANSWERS.getOrDefault(fact, List.of(true, false)).stream()
                .map(FactValue::fromJson)
                .toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
