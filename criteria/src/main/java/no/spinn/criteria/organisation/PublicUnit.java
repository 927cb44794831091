package no.spinn.criteria.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A public organisation.
 *
 * @param number its organisation number, nine digits
 * @param sector a code of the fact {@code organisation.sector}
 * @param municipality its own municipality number; null for all others than municipalities
 * @param asOf when number and name were known to be right
 */
public record PublicUnit(
        String number, String name, String sector, @Nullable String municipality, LocalDate asOf) {}
