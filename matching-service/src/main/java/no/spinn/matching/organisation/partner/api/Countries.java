package no.spinn.matching.organisation.partner.api;

import no.spinn.criteria.code.CodeList;
import no.spinn.kit.problem.Faults;
import org.jspecify.annotations.Nullable;

/** Checks the countries of listings and searches. */
final class Countries {

    private Countries() {}

    /** Adds a fault unless the country exists; null passes. */
    static void check(@Nullable String country, String pointer, Faults faults) {
        boolean exists =
                country == null || CodeList.of(CodeList.COUNTRIES).stream().anyMatch(list -> list.has(country));
        if (!exists) {
            faults.add(PartnerIssue.COUNTRY_UNKNOWN.at(pointer));
        }
    }
}
