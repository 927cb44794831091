package no.spinn.kit.audit;

import org.jspecify.annotations.Nullable;

/**
 * One act on one object.
 *
 * @param action what was done, as a verb in snake_case
 * @param from the state before the act, if any
 * @param to the state after the act, if any
 * @param reason in the words of the caller
 * @param details what was changed, written as JSON
 */
public record AuditEntry(
        String action,
        String objectType,
        String objectId,
        @Nullable String from,
        @Nullable String to,
        @Nullable String reason,
        @Nullable Object details) {

    public AuditEntry(
            String action,
            String objectType,
            String objectId,
            @Nullable String from,
            @Nullable String to,
            @Nullable String reason) {
        this(action, objectType, objectId, from, to, reason, null);
    }
}
