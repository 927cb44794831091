package no.spinn.kit.schema;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.output.ValidateOutput;

/** The migrations of this build, compared with those that the database has had. */
@Singleton
class Migrations {

    private final Flyway flyway;

    Migrations(Flyway flyway) {
        this.flyway = flyway;
    }

    /** Why the schema is not current; empty if it is. Migrations of a newer build are no fault. */
    Optional<String> fault() {
        try {
            List<ValidateOutput> faults = flyway.validateWithResult().invalidMigrations;
            return faults.isEmpty() ? Optional.empty() : Optional.of("schema not current: " + describe(faults));
        } catch (FlywayException e) {
            return Optional.of("schema not known: " + e.getMessage());
        }
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
