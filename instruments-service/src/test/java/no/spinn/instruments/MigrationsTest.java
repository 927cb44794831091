package no.spinn.instruments;

import static org.assertj.core.api.Assertions.assertThat;

import no.spinn.kit.testing.AdditiveMigrations;
import org.junit.jupiter.api.Test;

/** The build of the last release works on the schema of this one. */
class MigrationsTest {

    private static final AdditiveMigrations MIGRATIONS = AdditiveMigrations.ofThisModule();

    @Test
    void thoseOfTheReleaseAreUnchanged() {
        assertThat(MIGRATIONS.changedSinceTheRelease()).isEmpty();
    }

    @Test
    void laterOnesOnlyAdd() {
        assertThat(MIGRATIONS.breakingStatements()).isEmpty();
    }
}
