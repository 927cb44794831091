package no.spinn.portal.gateway;

/** A problem, and the cause in words. */
record Refusal(GatewayProblem problem, String detail) {}
