package no.spinn.portal.pages.guide;

import java.util.List;

/** The facts about an organisation that the guide begins with. They are no questions about the project. */
final class Organisation {

    static final String SECTOR = "organisation.sector";
    static final String MUNICIPALITY = "organisation.municipalityNumber";
    static final String COUNTRY = "organisation.country";

    /** The only type of organisation that is not Norwegian. */
    static final String FOREIGN = "foreign_public_body";

    private static final String PREFIX = "organisation.";
    private static final List<String> ASKED_LATER =
            List.of("organisation.subjectToProcurementLaw", "organisation.publicFundingShare");

    private Organisation() {}

    static boolean isFact(String fact) {
        return fact.startsWith(PREFIX) && !ASKED_LATER.contains(fact);
    }
}
