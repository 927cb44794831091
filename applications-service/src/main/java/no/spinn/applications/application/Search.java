package no.spinn.applications.application;

import java.util.UUID;
import no.spinn.kit.security.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * Which applications are looked for.
 *
 * @param as whether {@code caller} looks at its own applications, or at those that were submitted to its calls
 * @param after the last application of the page before
 */
public record Search(
        OrganisationId caller,
        Party as,
        @Nullable State state,
        @Nullable UUID callId,
        @Nullable UUID after,
        int rows) {}
