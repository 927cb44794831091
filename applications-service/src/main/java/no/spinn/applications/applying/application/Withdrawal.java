package no.spinn.applications.applying.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The withdrawal of an application by its applicant. The reason is optional. */
public record Withdrawal(Instant at, @Nullable String reason) {}
