package no.spinn.matching.upstream.call.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.spinn.kit.testing.PublishedEvents;
import no.spinn.kit.testing.WithInfrastructure;
import no.spinn.matching.answer.match.Rulebooks;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class CallProjectionTest {

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> kafka;

    @Inject
    Rulebooks rulebooks;

    @Test
    void aCallThatCannotBeReadBlocksNoOther() {
        String good = publish("""
                "state":"closed","instrument":%s,"title":{"en":"A call"},"criteria":[]""");
        List<String> bad = List.of(publish("""
                        "state":"closed","title":{"en":"A call"},"criteria":[]"""), publish("""
                        "instrument":%s,"title":{"en":"A call"},"criteria":[]"""), publish("""
                        "state":"closed","instrument":%s,"criteria":[]"""), publish("""
                        "state":"closed","instrument":%s,"title":{"en":"A call"}"""), publish("""
                        "state":"closed","instrument":%s,"title":{"en":"A call"},"criteria":[{"id":"a","kind":"eligibility"}]"""));
        String goodAsWell = publish("""
                "state":"closed","instrument":%s,"title":{"en":"A call"},"criteria":[]""");
        await().atMost(Duration.ofSeconds(30)).until(() -> read().containsAll(List.of(good, goodAsWell)));
        assertThat(read()).doesNotContainAnyElementsOf(bad);
    }

    private List<String> read() {
        return rulebooks.current().calls().stream()
                .map(call -> call.id().toString())
                .toList();
    }

    private String publish(String members) {
        String id = UUID.randomUUID().toString();
        String instrument = """
                {"id":"%s","provider":{"organisation":"0192:991825827"}}""".formatted(UUID.randomUUID());
        new PublishedEvents(kafka)
                .publish(
                        "spinn.calls.v1",
                        "no.spinn.call.closed.v1",
                        id,
                        1,
                        "{\"id\":\"%s\",%s}".formatted(id, members.formatted(instrument)));
        return id;
    }
}
