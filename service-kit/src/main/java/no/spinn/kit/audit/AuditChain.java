package no.spinn.kit.audit;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The result of verifying the hash chain of one object. Each entry holds the SHA-256 of the entry before it, so a changed,
 * removed or inserted entry is detected. A chain that is cut off at its end is detected only by comparing it with an earlier head.
 */
@Schema(description = "The result of verifying the hash chain")
public record AuditChain(
        @Schema(description = "Whether every entry is unchanged and follows the one before it")
        boolean intact,

        @Schema(description = "The number of entries") long entries,

        @Schema(
                description =
                        "SHA-256 of the last entry, in hexadecimal. Keep it: compared with a later one, it reveals a truncated chain")
        @Nullable
        String head,

        @Schema(description = "The first entry that was changed or does not follow the one before it") @Nullable
        UUID brokenAt) {}
