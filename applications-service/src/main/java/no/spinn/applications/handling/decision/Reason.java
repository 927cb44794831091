package no.spinn.applications.handling.decision;

import java.util.UUID;

/** The reason for one criterion, which the applicant reads. */
public record Reason(UUID criterionId, String reason) {}
