package no.spinn.applications.applying.application;

import java.time.Instant;
import no.spinn.kit.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * What of a decision is public.
 *
 * @param granted null when nothing is granted, or no sum was applied for
 */
public record Decided(Outcome outcome, Instant at, @Nullable Money granted) {}
