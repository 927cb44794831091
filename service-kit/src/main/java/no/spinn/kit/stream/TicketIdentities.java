package no.spinn.kit.stream;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import no.spinn.kit.security.CallerIdentity;
import no.spinn.kit.security.InvalidTicket;

/** The caller that a ticket was given to. */
@ApplicationScoped
class TicketIdentities implements IdentityProvider<TicketRequest> {

    static final String PROOF = "spinn.stream.proof";

    private final StreamTickets tickets;

    TicketIdentities(StreamTickets tickets) {
        this.tickets = tickets;
    }

    @Override
    public Class<TicketRequest> getRequestType() {
        return TicketRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(TicketRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> identity(request));
    }

    private SecurityIdentity identity(TicketRequest request) {
        String proof = request.proof();
        Optional<StreamTickets.Session> session = proof == null
                ? tickets.open(request.ticket(), request.stream())
                : tickets.resume(request.ticket(), request.stream(), proof);
        return session.map(known -> CallerIdentity.of(known.consumer(), known.supplier(), known.scope())
                        .addAttribute(PROOF, known.proof())
                        .build())
                .orElseThrow(() -> new AuthenticationFailedException("no session", new InvalidTicket()));
    }
}
