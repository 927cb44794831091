package no.spinn.kit.sql;

import jakarta.inject.Singleton;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Runs SQL in the caller's transaction, on the connection that its entities use. Parameters are those of JDBC: {@code ?}, in
 * order; an array of strings becomes an SQL array of text. Changed entities are not flushed before a statement.
 */
@Singleton
public class Sql {

    private final DataSource database;

    Sql(DataSource database) {
        this.database = database;
    }

    /** Maps a row to a value. */
    @FunctionalInterface
    public interface Row<T extends @Nullable Object> {
        T read(ResultSet row) throws SQLException;
    }

    /** Returns how many rows were written. */
    public int execute(String sql, @Nullable Object... parameters) {
        return run(sql, parameters, PreparedStatement::executeUpdate);
    }

    /** All rows. */
    public <T> List<T> list(String sql, Row<T> row, @Nullable Object... parameters) {
        return run(sql, parameters, statement -> {
            try (ResultSet rows = statement.executeQuery()) {
                List<T> all = new ArrayList<>();
                while (rows.next()) {
                    all.add(row.read(rows));
                }
                return all;
            }
        });
    }

    /** The first row of a query that always has one. */
    public <T> T one(String sql, Row<T> row, @Nullable Object... parameters) {
        return list(sql, row, parameters).getFirst();
    }

    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    private <T> T run(String sql, @Nullable Object[] parameters, Work<T> work) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, value(connection, parameters[i]));
            }
            return work.on(statement);
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private static @Nullable Object value(Connection connection, @Nullable Object parameter) throws SQLException {
        if (parameter instanceof String[] texts) {
            return connection.createArrayOf("text", texts);
        }
        return parameter;
    }
}
