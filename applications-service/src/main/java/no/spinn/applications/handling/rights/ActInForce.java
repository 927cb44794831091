package no.spinn.applications.handling.rights;

import jakarta.inject.Singleton;
import java.time.Instant;
import no.spinn.kit.time.OsloDays;

/** Tells which act was in force when a decision was made. Its provisions apply to the decision from then on. */
@Singleton
public class ActInForce {

    private final LawSettings settings;

    ActInForce(LawSettings settings) {
        this.settings = settings;
    }

    public AdministrationAct at(Instant decided) {
        boolean newer = settings.actOf2025InForceFrom()
                .filter(first -> !OsloDays.at(decided).isBefore(first))
                .isPresent();
        return newer ? AdministrationAct.ACT_OF_2025 : AdministrationAct.ACT_OF_1967;
    }
}
