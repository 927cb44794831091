package no.spinn.kit.security;

import java.util.concurrent.CompletableFuture;

/** Knows what a system user may do for which organisation. */
public interface PolicyDecisionPoint {

    /** Whether there is anybody to ask. */
    boolean isConfigured();

    /** True only if access is granted. Fails with anything when there is no decision. */
    CompletableFuture<Boolean> permits(AccessQuestion question);
}
