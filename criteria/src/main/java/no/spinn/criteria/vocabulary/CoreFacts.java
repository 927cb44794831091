package no.spinn.criteria.vocabulary;

/** The ids of facts that rules in code know. All others are data alone. */
public final class CoreFacts {

    public static final String SECTOR = "organisation.sector";
    public static final String COUNTRY = "organisation.country";
    public static final String MUNICIPALITY = "organisation.municipalityNumber";
    public static final String COUNTY = "organisation.county";
    public static final String PROCUREMENT_LAW = "organisation.subjectToProcurementLaw";
    public static final String ROLE = "applicant.role";
    public static final String THEMES = "project.themes";
    public static final String MARKET_AVAILABILITY = "project.marketAvailability";
    public static final String PARTNER_COUNT = "project.partnerCount";
    public static final String PARTNER_COUNTRIES = "project.partnerCountries";
    public static final String PARTNER_COUNTRY_COUNT = "project.partnerCountryCount";
    public static final String PUBLIC_PARTNER = "project.publicPartner";
    public static final String COMPANY_PARTNER = "project.companyPartner";
    public static final String RESEARCH_PARTNER = "project.researchPartner";
    public static final String NETWORK = "project.networkOfLocalAuthorities";
    public static final String TOTAL_BUDGET = "project.budget.total";
    public static final String REQUESTED_AMOUNT = "project.requestedAmount";
    public static final String GRANT_SHARE = "project.grantShare";
    public static final String OWN_SHARE = "project.ownShare";
    public static final String START_DATE = "project.startDate";
    public static final String DURATION_MONTHS = "project.durationMonths";
    public static final String END_DATE = "project.endDate";

    private static final String ORGANISATION = "organisation.";

    private CoreFacts() {}

    /** Whether a fact is about the organisation that applies, and not about what it wants to do. */
    public static boolean isAboutOrganisation(String fact) {
        return fact.startsWith(ORGANISATION);
    }
}
