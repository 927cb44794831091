package no.spinn.kit.testing;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import java.nio.file.Files;
import java.nio.file.Path;

/** Puts {@link DocumentedAnswers} between every test of a service and its answers; found by its name in META-INF. */
public class HoldAnswersToContract implements QuarkusTestBeforeEachCallback {

    private static final Path COMMITTED = Path.of("contracts", "openapi.yaml");

    // While the contract is being written anew, the old one does not hold.
    private static final boolean WRITTEN_ANEW = "write".equals(System.getProperty("spinn.contracts"));

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        if (RestAssured.filters().stream().noneMatch(DocumentedAnswers.class::isInstance)
                && Files.exists(COMMITTED)
                && !WRITTEN_ANEW) {
            RestAssured.filters(DocumentedAnswers.by(COMMITTED));
        }
    }
}
