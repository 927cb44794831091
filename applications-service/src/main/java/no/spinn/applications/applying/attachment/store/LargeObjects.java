package no.spinn.applications.applying.attachment.store;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Function;
import no.spinn.applications.applying.attachment.FileContent;
import no.spinn.applications.applying.attachment.Location;
import org.hibernate.Session;
import org.postgresql.PGConnection;
import org.postgresql.largeobject.LargeObject;
import org.postgresql.largeobject.LargeObjectManager;

/**
 * PostgreSQL large objects. They are written on the connection of the transaction that writes the row, so that a crash
 * leaves both or neither; a trigger deletes them with the row.
 */
@ApplicationScoped
@Typed(LargeObjects.class)
class LargeObjects implements AttachmentStore {

    /** Longer than the timeout of other transactions: a hundred megabytes to a busy disk take time. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final int CHUNK = 256 << 10;

    private final EntityManager database;

    LargeObjects(EntityManager database) {
        this.database = database;
    }

    /** Writes the bytes first, so that the locks of {@code record} are not held in the meantime. */
    @Override
    public <T> T keep(FileContent content, Function<Location, T> record) {
        return QuarkusTransaction.requiringNew()
                .timeout((int) PATIENCE.toSeconds())
                .call(() -> {
                    Session session = database.unwrap(Session.class);
                    long number = session.doReturningWork(connection -> write(content, connection));
                    return record.apply(Location.largeObject(number));
                });
    }

    private static long write(FileContent content, Connection connection) throws SQLException {
        LargeObjectManager objects = connection.unwrap(PGConnection.class).getLargeObjectAPI();
        long number = objects.createLO(LargeObjectManager.WRITE);
        try (LargeObject object = objects.open(number, LargeObjectManager.WRITE);
                InputStream bytes = content.read()) {
            byte[] part = new byte[CHUNK];
            int count;
            while ((count = bytes.read(part)) >= 0) {
                object.write(part, 0, count);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return number;
    }

    @Override
    public InputStream open(Location location) {
        long number = Objects.requireNonNull(location.largeObject(), "not a large object");
        return new ChunkedInputStream(from -> read(number, from));
    }

    /** Reads each chunk in a transaction of its own. That is safe, because an object never changes after it is written. */
    private byte[] read(long number, long from) {
        return QuarkusTransaction.requiringNew()
                .call(() -> (byte[])
                        database.createNativeQuery("SELECT lo_get(CAST(:number AS oid), :from, :length)", byte[].class)
                                .setParameter("number", number)
                                .setParameter("from", from)
                                .setParameter("length", CHUNK)
                                .getSingleResult());
    }
}
