package no.spinn.matching;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import javax.sql.DataSource;
import no.spinn.kit.testing.ApplicationRole;
import no.spinn.kit.testing.WithInfrastructure;
import org.junit.jupiter.api.Test;

/** The running service can change neither its schema nor what is append-only. */
@QuarkusTest
@WithInfrastructure
class DatabaseRolesTest {

    @Inject
    DataSource database;

    @Test
    void theServiceHasTheGrantsOfItsContract() throws IOException, SQLException {
        ApplicationRole.of(database).hasTheGrantsOfItsContract();
    }

    @Test
    void theServiceCannotWriteWhatTriggersRefuse() throws SQLException {
        ApplicationRole.of(database).cannotWriteWhatTriggersRefuse();
    }

    @Test
    void theServiceIsRefusedEverythingElse() throws SQLException {
        ApplicationRole.of(database).isRefusedEverythingElse();
    }
}
