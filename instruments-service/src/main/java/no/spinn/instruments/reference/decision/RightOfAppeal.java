package no.spinn.instruments.reference.decision;

import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.security.OrganisationId;

/**
 * The right to appeal decisions.
 *
 * @param legalBasis the provision, in words for applicants, with its limits of the appeal
 * @param weeks the time limit for filing an appeal, from the arrival of the notice of the decision
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
     * The body that decides appeals.
     *
     * @param organisation its organisation; for a committee without an organisation number, the one that serves it
     */
    public record Body(OrganisationId organisation, LocalizedText name) {}
}
