package no.spinn.kit.audit;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What was found when the entries about one object were checked against each other. Each has the SHA-256 of the one before,
 * so that none can be changed, removed or put in between without notice. The last ones could be cut off; that shows against a
 * head that somebody has noted.
 */
@Schema(description = "What was found when the entries were checked against each other")
public record AuditChain(
        @Schema(description = "Whether every entry is as it was written, and follows the one before")
        boolean intact,

        @Schema(description = "How many there are") long entries,

        @Schema(description = "SHA-256 of the last entry, in hexadecimal; note it, and a shortened chain will show")
        @Nullable
        String head,

        @Schema(description = "The first entry that is not as it was written, or does not follow the one before")
        @Nullable
        UUID brokenAt) {}
