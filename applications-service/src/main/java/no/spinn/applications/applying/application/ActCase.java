package no.spinn.applications.applying.application;

import java.time.Instant;
import java.util.UUID;
import no.spinn.applications.upstream.call.CallTerms;
import no.spinn.kit.security.OrganisationId;

/**
 * An application, and the organisation that asks what it may do with it.
 *
 * @param now by the clock of the database
 */
public record ActCase(Application application, CallTerms call, OrganisationId caller, Instant now) {

    public UUID id() {
        return application.id();
    }
}
