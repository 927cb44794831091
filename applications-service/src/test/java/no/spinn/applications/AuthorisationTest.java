package no.spinn.applications;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import no.spinn.applications.testdata.ApplicationStage;
import no.spinn.applications.testdata.Neighbours;
import no.spinn.kit.testing.AuthorisationMatrix;
import no.spinn.kit.testing.WithInfrastructure;
import org.junit.jupiter.api.Test;

/** Every operation, in every role and every state of an application. */
@QuarkusTest
@WithInfrastructure
class AuthorisationTest {

    @Inject
    Neighbours neighbours;

    @Test
    void isAsTheTableSays() throws IOException {
        AuthorisationMatrix.verify(ApplicationStage.set(neighbours));
    }
}
