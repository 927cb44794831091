package no.spinn.kit.stream;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** The ids of events, as the client of a stream sends them back. */
@ApplicationScoped
public class StreamSession {

    private final CurrentIdentityAssociation identities;

    StreamSession(CurrentIdentityAssociation identities) {
        this.identities = identities;
    }

    /** What to add to the cursors of the current request's stream; nothing if it has a token. */
    public EventSuffix suffix() {
        return new EventSuffix(identities.getIdentity().getAttribute(TicketIdentities.PROOF));
    }

    /** The cursor in an id. */
    public static @Nullable String cursor(@Nullable String id) {
        return id == null ? null : EventIds.cursor(id);
    }

    /** @param proof null if the stream has a token */
    public record EventSuffix(@Nullable String proof) {

        public String id(String cursor) {
            return EventIds.of(cursor, proof);
        }
    }
}
