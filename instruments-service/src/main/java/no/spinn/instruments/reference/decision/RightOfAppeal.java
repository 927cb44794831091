package no.spinn.instruments.reference.decision;

import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.security.OrganisationId;

/**
 * That a decision can be appealed.
 *
 * @param legalBasis the provision, in words for the applicant, with what it limits the appeal to
 * @param weeks how long an appeal can be filed, from when the notice of the decision arrived
 */
public record RightOfAppeal(Body body, LocalizedText legalBasis, int weeks) {

    /** Forvaltningsloven § 29. */
    public static final int USUAL_WEEKS = 3;

    public static final int FEWEST_WEEKS = 1;
    public static final int MOST_WEEKS = 12;

    public RightOfAppeal {
        if (weeks < FEWEST_WEEKS || weeks > MOST_WEEKS) {
            throw new IllegalArgumentException(
                    "an appeal can be filed for %d to %d weeks".formatted(FEWEST_WEEKS, MOST_WEEKS));
        }
    }

    /**
     * Who decides the appeal.
     *
     * @param organisation under which it acts: a committee without a number of its own acts under the one that serves it
     */
    public record Body(OrganisationId organisation, LocalizedText name) {}
}
