package no.spinn.kit.schema;

import jakarta.inject.Singleton;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.spinn.kit.sql.Sql;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.output.ValidateOutput;

/** The migrations of this build, compared with those that the database has had. */
@Singleton
class Migrations {

    /** The grants follow in a transaction of their own, on all tables at once. */
    private static final String WITHOUT_GRANT = """
            SELECT relname FROM pg_class
            WHERE relowner = (SELECT relowner FROM pg_class WHERE oid = to_regclass(?))
                AND relnamespace = current_schema::regnamespace AND relkind IN ('r', 'p', 'v')
                AND NOT has_table_privilege(oid, 'SELECT')""";

    private final Flyway flyway;
    private final Sql database;

    Migrations(Flyway flyway, Sql database) {
        this.flyway = flyway;
        this.database = database;
    }

    /** Why the schema is not current; empty if it is. Migrations of a newer build are no fault. */
    Optional<String> fault() {
        try {
            List<ValidateOutput> faults = flyway.validateWithResult().invalidMigrations;
            return faults.isEmpty() ? missingGrants() : Optional.of("schema not current: " + describe(faults));
        } catch (FlywayException | PersistenceException e) {
            return Optional.of("schema not known: " + e.getMessage());
        }
    }

    private Optional<String> missingGrants() {
        List<String> tables = database.list(
                WITHOUT_GRANT,
                row -> row.getString(1),
                flyway.getConfiguration().getTable());
        return tables.isEmpty()
                ? Optional.empty()
                : Optional.of("schema not current: the service has no grants on " + String.join(", ", tables));
    }

    private static String describe(List<ValidateOutput> faults) {
        List<ValidateOutput> missing =
                faults.stream().filter(Migrations::isMissing).toList();
        return missing.isEmpty()
                ? faults.getFirst().errorDetails.errorMessage
                : "it lacks the migrations "
                        + missing.stream().map(migration -> migration.version).collect(Collectors.joining(", "));
    }

    private static boolean isMissing(ValidateOutput migration) {
        return migration.errorDetails.errorCode == CoreErrorCode.RESOLVED_VERSIONED_MIGRATION_NOT_APPLIED;
    }
}
