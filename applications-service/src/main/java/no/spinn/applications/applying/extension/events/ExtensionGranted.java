package no.spinn.applications.applying.extension.events;

import java.time.Instant;
import java.util.UUID;
import no.spinn.applications.applying.extension.Extension;
import no.spinn.kit.security.OrganisationId;

/** {@code no.spinn.extension.granted.v1}. The reason is not part of it, because it may say something about a person. */
record ExtensionGranted(UUID id, UUID callId, Applicant applicant, Instant until, Instant grantedAt) {

    record Applicant(OrganisationId organisation) {}

    static ExtensionGranted of(Extension extension) {
        return new ExtensionGranted(
                extension.id(),
                extension.callId(),
                new Applicant(extension.applicant()),
                extension.until(),
                extension.extendedAt());
    }
}
