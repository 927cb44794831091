package no.spinn.applications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import no.spinn.kit.testing.AdditiveMigrations;
import org.junit.jupiter.api.Test;

/** The build of the last release works on the schema of this one. */
class MigrationsTest {

    private static final AdditiveMigrations MIGRATIONS = AdditiveMigrations.ofThisModule();

    /**
     * These break 1.0.0, so CHANGELOG names a later commit beside which this build works, and which has both. 1.0.0 cannot read facts with
     * names and codes, and answers 500 to a payment that repeats a reference.
     */
    private static final Set<String> BREAKING =
            Set.of("migration/V018__fact_definitions.sql", "migration/V030__references.sql");

    @Test
    void thoseOfTheReleaseAreUnchanged() {
        assertThat(MIGRATIONS.changedSinceTheRelease()).isEmpty();
    }

    @Test
    void laterOnesOnlyAdd() {
        assertThat(MIGRATIONS.breakingStatements()).containsOnlyKeys(BREAKING);
    }
}
