package no.spinn.applications.applying.application;

import java.util.UUID;
import no.spinn.kit.security.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * The criteria of a search for applications.
 *
 * @param as the side on which {@code caller} is
 * @param after the last application of the previous page
 */
public record Search(
        OrganisationId caller,
        Party as,
        @Nullable State state,
        @Nullable UUID callId,
        @Nullable UUID after,
        int rows) {}
