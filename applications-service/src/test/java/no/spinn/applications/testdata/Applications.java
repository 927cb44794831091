package no.spinn.applications.testdata;

import java.time.Instant;
import java.util.Map;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.Draft;
import no.spinn.kit.language.Language;
import no.spinn.kit.security.OrganisationId;
import no.spinn.kit.value.Ids;

/** Applications for tests that run without the service. */
public final class Applications {

    private Applications() {}

    /** A draft of Oslo that requests this amount in kroner. */
    public static Application asking(String kroner) {
        Map<String, Object> facts = Map.of("project.requestedAmount", Map.of("amount", kroner, "currency", "NOK"));
        return new Application(
                Ids.next(),
                OrganisationId.norwegian("958935420"),
                new Draft(Language.NB, null, "Tryggere skolevei", facts, Map.of(), null),
                Instant.EPOCH);
    }
}
