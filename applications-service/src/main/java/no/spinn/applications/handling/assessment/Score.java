package no.spinn.applications.handling.assessment;

import java.math.BigDecimal;
import java.util.UUID;

/** How one criterion was scored, and why. */
public record Score(UUID criterionId, BigDecimal score, String reason) {}
