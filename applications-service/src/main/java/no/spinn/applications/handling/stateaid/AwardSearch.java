package no.spinn.applications.handling.stateaid;

import java.math.BigDecimal;
import java.util.UUID;
import no.spinn.kit.security.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * The criteria of a search for awards.
 *
 * @param year of granting
 * @param organisation that received the aid
 * @param minimumEur inclusive
 * @param after the last decision of the previous page
 */
public record AwardSearch(
        @Nullable Integer year,
        @Nullable OrganisationId organisation,
        BigDecimal minimumEur,
        @Nullable UUID after,
        int rows) {}
