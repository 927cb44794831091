package no.spinn.kit.stream;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import no.spinn.kit.security.Caller;
import no.spinn.kit.security.OrganisationId;
import no.spinn.kit.sql.Sql;
import org.jspecify.annotations.Nullable;

/** The tickets, in the database: one replica gives a ticket, and another one takes it. */
@ApplicationScoped
public class StreamTickets {

    private final Sql database;
    private final StreamSettings settings;
    private final Caller caller;

    StreamTickets(Sql database, StreamSettings settings, Caller caller) {
        this.database = database;
        this.settings = settings;
        this.caller = caller;
    }

    /**
     * A ticket of the caller for a stream that it may read.
     *
     * @param stream the path of the stream
     * @param scope what the stream requires
     */
    @Transactional
    public StreamTicket give(String stream, String scope) {
        String ticket = Secrets.next();
        OrganisationId supplier = caller.supplier();
        return database.one(
                """
                INSERT INTO stream_ticket (ticket_sha256, stream, consumer, supplier, scope, expires_at, session_until)
                VALUES (?, ?, ?, ?, ?, clock_timestamp() + make_interval(secs => ?), clock_timestamp() + make_interval(secs => ?))
                RETURNING expires_at, session_until""",
                row -> new StreamTicket(
                        ticket,
                        row.getTimestamp("expires_at").toInstant(),
                        row.getTimestamp("session_until").toInstant()),
                Secrets.digest(ticket),
                stream,
                caller.organisation().value(),
                supplier == null ? null : supplier.value(),
                scope,
                seconds(settings.ticket()),
                seconds(settings.session()));
    }

    /** Opens the stream, if the ticket is for it and was not used before. */
    @Transactional
    Optional<Session> open(String ticket, String stream) {
        String proof = Secrets.next();
        return first(
                database.list("""
                UPDATE stream_ticket SET proof_sha256 = ?
                WHERE ticket_sha256 = ? AND stream = ? AND proof_sha256 IS NULL AND expires_at > clock_timestamp()
                RETURNING consumer, supplier, scope""", row -> session(row, proof), Secrets.digest(proof), Secrets.digest(ticket), stream));
    }

    /** Resumes the stream that the ticket has opened, for whoever received it. */
    @Transactional
    Optional<Session> resume(String ticket, String stream, String proof) {
        return first(
                database.list("""
                SELECT consumer, supplier, scope FROM stream_ticket
                WHERE ticket_sha256 = ? AND stream = ? AND proof_sha256 = ? AND session_until > clock_timestamp()""", row -> session(row, proof), Secrets.digest(ticket), stream, Secrets.digest(proof)));
    }

    @Scheduled(every = "10m", delayed = "5m")
    @Transactional
    void deleteEnded() {
        database.execute("DELETE FROM stream_ticket WHERE session_until < clock_timestamp()");
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1_000.0;
    }

    private static Optional<Session> first(List<Session> found) {
        return found.stream().findFirst();
    }

    private static Session session(ResultSet row, String proof) throws SQLException {
        @Nullable String supplier = row.getString("supplier");
        return new Session(
                new OrganisationId(row.getString("consumer")),
                supplier == null ? null : new OrganisationId(supplier),
                row.getString("scope"),
                proof);
    }

    /**
     * A stream in progress.
     *
     * @param proof what the ids of its events end with
     */
    record Session(OrganisationId consumer, @Nullable OrganisationId supplier, String scope, String proof) {}
}
