package no.spinn.kit.businessregister;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the register says of a number. */
public sealed interface RegisterAnswer {

    /** There is such a unit. */
    record Registered(RegisteredUnit unit) implements RegisterAnswer {}

    /**
     * There was such a unit.
     *
     * @param name its last name; null when the register no longer shows it
     * @param since the day of its removal, if the register shows it
     */
    record Removed(@Nullable String name, @Nullable LocalDate since) implements RegisterAnswer {}

    /** There never was such a unit. */
    record Unknown() implements RegisterAnswer {}
}
