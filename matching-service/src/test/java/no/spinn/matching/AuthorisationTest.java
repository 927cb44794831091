package no.spinn.matching;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import no.spinn.kit.testing.AuthorisationMatrix;
import no.spinn.kit.testing.PublishedEvents;
import no.spinn.kit.testing.WithInfrastructure;
import no.spinn.matching.answer.match.Rulebooks;
import org.junit.jupiter.api.Test;

/** Tests every operation in every role. */
@QuarkusTest
@WithInfrastructure
class AuthorisationTest {

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> kafka;

    @Inject
    Rulebooks rulebooks;

    @Test
    void isAsTheTableSays() throws IOException {
        AuthorisationMatrix.verify(MatchingStage.set(new PublishedEvents(kafka), rulebooks));
    }
}
