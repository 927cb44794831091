package no.spinn.kit.stream;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A ticket, as its caller receives it. */
@Schema(description = "What the address of a stream has instead of a token")
public record StreamTicket(
        @Schema(description = "The value of `ticket` in the query of the stream. It opens the stream once")
        String ticket,

        @Schema(description = "Until when it can open the stream")
        Instant expiresAt,

        @Schema(description = "Until when a browser can resume the stream by the same address")
        Instant sessionEndsAt) {}
