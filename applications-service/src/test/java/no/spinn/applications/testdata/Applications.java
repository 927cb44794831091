package no.spinn.applications.testdata;

import java.time.Instant;
import java.util.Map;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.Draft;
import no.spinn.applications.applying.application.budget.Budget;
import no.spinn.applications.applying.partner.Invited;
import no.spinn.applications.applying.partner.Participation;
import no.spinn.applications.applying.partner.Partner;
import no.spinn.kit.language.Language;
import no.spinn.kit.security.OrganisationId;
import no.spinn.kit.value.Ids;
import org.jspecify.annotations.Nullable;

/** Applications for tests that run without the service. */
public final class Applications {

    private static final OrganisationId OSLO = OrganisationId.norwegian("958935420");

    private Applications() {}

    /** A draft of Oslo that requests this amount in kroner. */
    public static Application asking(String kroner) {
        return stating(Map.of("project.requestedAmount", Map.of("amount", kroner, "currency", "NOK")));
    }

    /** A draft of Oslo with these facts and no budget. */
    public static Application stating(Map<String, Object> facts) {
        return new Application(Ids.next(), OSLO, draft(facts, null), Instant.EPOCH);
    }

    public static Draft draft(Map<String, Object> facts, @Nullable Budget budget) {
        return new Draft(Language.NB, null, "Tryggere skolevei", facts, Map.of(), budget);
    }

    /** A partner from this country that has confirmed. */
    public static Partner partner(String country) {
        return confirmed(country, Participation.PARTNER, Map.of());
    }

    /** A Norwegian member that has confirmed these facts. */
    public static Partner member(Map<String, Object> facts) {
        return confirmed("NO", Participation.MEMBER, facts);
    }

    private static Partner confirmed(String country, Participation participation, Map<String, Object> facts) {
        Partner partner = new Partner(
                Ids.next(), new Invited(OSLO, "Partner", country, participation, facts, null), Instant.EPOCH);
        partner.confirm(Instant.EPOCH);
        return partner;
    }
}
