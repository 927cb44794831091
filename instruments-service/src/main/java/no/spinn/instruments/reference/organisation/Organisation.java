package no.spinn.instruments.reference.organisation;

import java.time.LocalDate;
import java.util.List;

/**
 * An organisation with the facts that follow from a register.
 *
 * @param number nine digits
 * @param asOf the day on which the source said so
 */
public record Organisation(
        String number, String name, List<FoundFact> facts, OrganisationSource source, LocalDate asOf) {}
