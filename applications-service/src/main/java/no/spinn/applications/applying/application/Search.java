package no.spinn.applications.applying.application;

import java.util.UUID;
import no.spinn.kit.security.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * Which applications are looked for.
 *
 * @param as on which side of them {@code caller} stands
 * @param after the last application of the page before
 */
public record Search(
        OrganisationId caller,
        Party as,
        @Nullable State state,
        @Nullable UUID callId,
        @Nullable UUID after,
        int rows) {}
