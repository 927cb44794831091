package no.spinn.kit.webhook;

/**
 * What a receiver answers.
 *
 * @param body the beginning of the body; empty when there is none
 */
public record Answer(int status, String body) {}
