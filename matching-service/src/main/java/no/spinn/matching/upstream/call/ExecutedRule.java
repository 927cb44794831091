package no.spinn.matching.upstream.call;

import java.time.Instant;

/**
 * One version of a call's criteria.
 *
 * @param call the call as it was when this service first received the version
 */
public record ExecutedRule(Call call, Instant knownSince) {}
