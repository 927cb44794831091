package no.spinn.matching.upstream.call;

import java.time.Instant;
import java.util.List;

/**
 * One version of a call's criteria.
 *
 * @param call the call as it was when this service first received the version
 * @param cases examples that people wrote from the published text
 */
public record ExecutedRule(Call call, Instant knownSince, List<RuleCase> cases) {}
