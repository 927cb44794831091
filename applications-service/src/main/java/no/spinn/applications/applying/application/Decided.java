package no.spinn.applications.applying.application;

import java.time.Instant;
import no.spinn.kit.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * The public part of a decision.
 *
 * @param granted null when nothing is granted, or when the application asks for no amount
 */
public record Decided(Outcome outcome, Instant at, @Nullable Money granted) {}
