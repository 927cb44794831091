package no.spinn.kit.testing;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import java.nio.file.Files;
import java.nio.file.Path;

/** Adds {@link DocumentedAnswers} and {@link CompiledPaths} to every test of a service. Registered in META-INF. */
public class HoldAnswersToContract implements QuarkusTestBeforeEachCallback {

    private static final Path COMMITTED = Path.of("contracts", "openapi.yaml");

    // While the contract is rewritten, the old one does not apply.
    private static final boolean WRITTEN_ANEW = "write".equals(System.getProperty("spinn.contracts"));

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        CompiledPaths.install();
        if (WRITTEN_ANEW
                && Files.exists(COMMITTED)
                && RestAssured.filters().stream().noneMatch(RecordMissingExamples.class::isInstance)) {
            RestAssured.filters(RecordMissingExamples.of(COMMITTED));
        }
        if (RestAssured.filters().stream().noneMatch(DocumentedAnswers.class::isInstance)
                && Files.exists(COMMITTED)
                && !WRITTEN_ANEW) {
            RestAssured.filters(DocumentedAnswers.by(COMMITTED));
        }
    }
}
