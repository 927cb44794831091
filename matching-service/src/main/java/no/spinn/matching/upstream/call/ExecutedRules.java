package no.spinn.matching.upstream.call;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every version of the criteria that a call has used. A version never changes. */
public interface ExecutedRules {

    /**
     * A version of a call's criteria.
     *
     * @param knownSince when this service first received it
     */
    record Version(int number, Instant knownSince) {}

    /** The versions of a call, newest first. */
    List<Version> versions(UUID callId);

    Optional<ExecutedRule> find(UUID callId, int version);
}
