package no.spinn.applications.handling.decision;

import java.util.UUID;

/** How a criterion weighed, in words that the applicant reads. */
public record Reason(UUID criterionId, String reason) {}
