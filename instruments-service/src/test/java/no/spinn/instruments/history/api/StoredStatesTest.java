package no.spinn.instruments.history.api;

import static no.spinn.instruments.catalogue.call.api.CallRequests.aCallThatOpens;
import static no.spinn.instruments.catalogue.call.api.CallRequests.create;
import static no.spinn.instruments.catalogue.call.api.CallRequests.schedule;
import static no.spinn.instruments.catalogue.call.api.CallRequests.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.spinn.instruments.catalogue.call.PublicCall;
import no.spinn.instruments.catalogue.instrument.PublicInstrument;
import no.spinn.instruments.history.StateFormat;
import no.spinn.kit.testing.WithInfrastructure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records group members that stored states and events have side by side. */
@QuarkusTest
@WithInfrastructure
class StoredStatesTest {

    @Inject
    StateFormat format;

    @Inject
    ObjectMapper json;

    @Inject
    EntityManager database;

    @ParameterizedTest
    @ValueSource(classes = {PublicCall.class, PublicInstrument.class})
    void everyStoredStateIsWrittenAsItIsRead(Class<?> type) throws IOException {
        String kind = type == PublicCall.class ? "CALL" : "INSTRUMENT";
        List<?> stored = database.createNativeQuery(
                        "SELECT cast(state AS text) FROM revision WHERE kind = :kind LIMIT 100", Object.class)
                .setParameter("kind", kind)
                .getResultList();
        assertThat(stored).isNotEmpty();
        for (Object state : stored) {
            JsonNode read = json.readTree((String) state);
            assertThat(json.readTree(format.write(format.read((String) state, type))))
                    .isEqualTo(read);
            assertThat(read.has("presentation") || read.has("terms") || read.has("rules"))
                    .isFalse();
        }
    }

    @Test
    void aStateFromBeforeACallHadAllMembersIsStillRead() throws IOException {
        ObjectNode state = (ObjectNode) json.readTree("""
                {"id":"01a209fe-7207-7a7d-a09f-72b66c8ca444","version":1,"state":"scheduled","criteriaVersion":1,"criteria":[],
                 "instrument":{"id":"01a209fe-7207-7a7d-a09f-72b66c8ca445","slug":"stimulab","name":{"nb":"StimuLab"},
                   "provider":{"id":"01a209fe-7207-7a7d-a09f-72b66c8ca446","slug":"digdir","organisation":"0192:991825827",
                     "name":{"nb":"Digdir"}}},
                 "title":{"nb":"Tittel"},"summary":{"nb":"Tekst"},"memberOfALaterVersion":true}""");
        PublicCall call = format.read(state.toString(), PublicCall.class);
        assertThat(call.terms().texts().title().nb()).isEqualTo("Tittel");
        assertThat(call.terms().audience().themes()).isEmpty();
        assertThat(call.terms().funding().grantLimits()).isEmpty();
        assertThat(call.terms().requiredAttachments()).isEmpty();
        assertThat(call.times().closesAt()).isNull();
    }

    @Test
    void theTermsOfACallAreStoredSideBySide() {
        Instant tomorrow = Instant.now().plus(Duration.ofDays(1));
        String id = schedule(create(with(
                        aCallThatOpens(tomorrow, null),
                        "contact",
                        Map.of("name", "Veiledning", "email", "hjelp@example.no"))))
                .path("id");
        List<?> members = database.createNativeQuery(
                        "SELECT jsonb_object_keys(terms) FROM call WHERE id = :id", Object.class)
                .setParameter("id", UUID.fromString(id))
                .getResultList();
        assertThat(members.stream().map(Object::toString))
                .containsExactlyInAnyOrder(
                        "title",
                        "summary",
                        "themes",
                        "regions",
                        "grantLimits",
                        "refuseIneligible",
                        "requiredAttachments",
                        "contact");
    }
}
