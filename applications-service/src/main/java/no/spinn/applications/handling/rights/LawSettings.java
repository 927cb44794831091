package no.spinn.applications.handling.rights;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithName;
import java.time.LocalDate;
import java.util.Optional;

/** The settings for the law that applies to decisions. */
@ConfigMapping(prefix = "spinn.law")
public interface LawSettings {

    /**
     * The first day on which {@link AdministrationAct#ACT_OF_2025} is in force, in Norway. Empty while no day is set; the
     * act of 1967 is in force until then.
     */
    @WithName("act-of-2025.in-force-from")
    Optional<LocalDate> actOf2025InForceFrom();
}
