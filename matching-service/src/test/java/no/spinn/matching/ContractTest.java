package no.spinn.matching;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import no.spinn.kit.testing.EventContract;
import no.spinn.kit.testing.OpenApiContract;
import no.spinn.kit.testing.ProblemContract;
import no.spinn.kit.testing.WithInfrastructure;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class ContractTest {

    @Test
    void theApiIsTheCommittedOne() throws IOException {
        OpenApiContract.verify();
    }

    @Test
    void theProblemTypesAreThoseOfTheCode() throws IOException {
        ProblemContract.verify();
    }

    @Test
    void theExamplesOfEventsFitTheirSchemas() throws IOException {
        EventContract.verifyExamples();
    }
}
