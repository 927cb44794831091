package no.spinn.kit.stream;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;
import org.jspecify.annotations.Nullable;

/** A request for a stream with a ticket in its address. */
final class TicketRequest extends BaseAuthenticationRequest {

    private final String ticket;
    private final String stream;
    private final @Nullable String proof;

    /** @param proof from the id of the last event; null if there was none */
    TicketRequest(String ticket, String stream, @Nullable String proof) {
        this.ticket = ticket;
        this.stream = stream;
        this.proof = proof;
    }

    String ticket() {
        return ticket;
    }

    String stream() {
        return stream;
    }

    @Nullable
    String proof() {
        return proof;
    }
}
