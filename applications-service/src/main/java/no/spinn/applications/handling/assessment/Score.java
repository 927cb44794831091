package no.spinn.applications.handling.assessment;

import java.math.BigDecimal;
import java.util.UUID;

/** The score for one criterion, with the reason. */
public record Score(UUID criterionId, BigDecimal score, String reason) {}
