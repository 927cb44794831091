package no.spinn.applications.record.change;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import no.spinn.kit.security.OrganisationId;

/**
 * Something that has happened to an application.
 *
 * @param position in the order of all changes
 * @param subject the application, or its object that has changed
 * @param readers who may know
 * @param data as JSON
 */
public record Change(
        long position,
        String type,
        String subject,
        UUID applicationId,
        Instant changedAt,
        Set<OrganisationId> readers,
        String data) {}
