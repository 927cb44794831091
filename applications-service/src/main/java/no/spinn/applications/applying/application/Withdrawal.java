package no.spinn.applications.applying.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That the applicant took the application back, when, and why if it said so. */
public record Withdrawal(Instant at, @Nullable String reason) {}
