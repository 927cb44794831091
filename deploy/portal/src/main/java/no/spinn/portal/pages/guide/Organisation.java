package no.spinn.portal.pages.guide;

import java.util.List;
import java.util.Map;

/** The facts about an organisation that the guide begins with. They are no questions about the project. */
final class Organisation {

    static final String SECTOR = "organisation.sector";
    static final String MUNICIPALITY = "organisation.municipalityNumber";
    static final String COUNTRY = "organisation.country";

    /** The only type of organisation that is not Norwegian. */
    static final String FOREIGN = "foreign_public_body";

    private static final String NORWAY = "NO";
    private static final String ROLE = "applicant.role";
    private static final String APPLICANT = "applicant";
    private static final String PREFIX = "organisation.";
    private static final List<String> ASKED_LATER =
            List.of("organisation.subjectToProcurementLaw", "organisation.publicFundingShare");

    private Organisation() {}

    /** The guide is for those who want to apply. They are Norwegian, unless they are a foreign public body. */
    static void complete(Map<String, Object> facts) {
        facts.putIfAbsent(ROLE, APPLICANT);
        if (!FOREIGN.equals(facts.get(SECTOR))) {
            facts.putIfAbsent(COUNTRY, NORWAY);
        }
    }

    static boolean isFact(String fact) {
        return fact.startsWith(PREFIX) && !ASKED_LATER.contains(fact);
    }
}
