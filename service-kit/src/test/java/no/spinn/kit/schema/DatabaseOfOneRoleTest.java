package no.spinn.kit.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import no.spinn.kit.testing.FromInfrastructure;
import no.spinn.kit.testing.WithInfrastructure;
import no.spinn.local.DatabaseRoles;
import no.spinn.local.Postgres;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;

/** A database in which one role owned everything gets its two roles. */
@QuarkusTest
@WithInfrastructure
class DatabaseOfOneRoleTest {

    private static final String DATABASE = "of_one_role";

    @FromInfrastructure
    Postgres server;

    @Test
    void isHandedOver() throws SQLException {
        change("postgres", "CREATE DATABASE " + DATABASE);
        migrate(new DatabaseRoles.Login(Postgres.USER, Postgres.PASSWORD), Postgres.USER);
        change(DATABASE, "SELECT lo_from_bytea(0, 'a file')");

        DatabaseRoles roles = server.createDatabase(DATABASE);
        migrate(roles.owner(), roles.application().role());

        String owner = roles.owner().role();
        assertThat(ask("SELECT string_agg(DISTINCT tableowner, ' ') FROM pg_tables WHERE schemaname = 'public'"))
                .isEqualTo(owner);
        assertThat(ask("SELECT proowner::regrole FROM pg_proc WHERE proname = 'audit_is_append_only'"))
                .isEqualTo(owner);
        assertThat(ask("SELECT datdba::regrole FROM pg_database WHERE datname = current_database()"))
                .isEqualTo(owner);
        assertThat(ask("SELECT lomowner::regrole FROM pg_largeobject_metadata"))
                .isEqualTo(roles.application().role());
        assertThat(ask("SELECT has_table_privilege('%s', 'outbox', 'DELETE')"
                        .formatted(roles.application().role())))
                .isEqualTo("t");

        change(
                DATABASE,
                "ALTER LARGE OBJECT %s OWNER TO %s".formatted(ask("SELECT oid FROM pg_largeobject_metadata"), owner));
        assertThatThrownBy(() -> migrate(roles.owner(), roles.application().role()))
                .isInstanceOf(FlywayException.class)
                .hasMessageContaining("large objects");
    }

    private void migrate(DatabaseRoles.Login owner, String application) {
        Flyway.configure()
                .dataSource(server.jdbcUrl(DATABASE), owner.role(), owner.password())
                .locations("db/kit")
                .placeholders(Map.of("application_role", application))
                .load()
                .migrate();
    }

    private void change(String database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String ask(String sql) throws SQLException {
        try (Connection connection = connect(DATABASE);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(database), Postgres.USER, Postgres.PASSWORD);
    }
}
