package no.spinn.instruments;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import no.spinn.kit.testing.AuthorisationMatrix;
import no.spinn.kit.testing.WithInfrastructure;
import org.junit.jupiter.api.Test;

/** Every operation, in every role and every state of a call or an instrument. */
@QuarkusTest
@WithInfrastructure
class AuthorisationTest {

    @Test
    void isAsTheTableSays() throws IOException {
        AuthorisationMatrix.verify(new CatalogueStage());
    }
}
