package no.spinn.applications.upstream.call;

import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.security.OrganisationId;

/**
 * To whom, on what legal basis and for how long a decision can be appealed.
 *
 * @param weeks from the day on which the notice arrived
 */
public record RightOfAppeal(Body body, LocalizedText legalBasis, int weeks) {

    private static final int WEEKS_BY_LAW = 3;

    public RightOfAppeal {
        weeks = weeks == 0 ? WEEKS_BY_LAW : weeks; // not stated
    }

    /** The appeal body; its token decides appeals. The provider itself can be the appeal body. */
    public record Body(OrganisationId organisation, LocalizedText name) {}
}
