package no.spinn.kit.webhook;

import java.util.Set;
import no.spinn.kit.security.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * What a service tells by webhook: one message to each webhook whose owner may know.
 *
 * @param id the same in each message about this
 * @param subject what it is about; messages about one subject arrive in order
 * @param readers the owners who may know; null for everybody
 */
public record Notice(
        String id,
        String type,
        String subject,
        String body,
        @Nullable Set<OrganisationId> readers) {}
