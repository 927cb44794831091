package no.spinn.kit.businessregister;

import java.time.Instant;

/**
 * An answer of the register.
 *
 * @param asOf when the register gave or confirmed it
 */
public record Finding(RegisterAnswer answer, Instant asOf) {}
