package no.spinn.systemtests;

import static no.spinn.systemtests.Organisation.BERGEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.spinn.local.Service;

/** Watches of Bergen that match every call. */
final class Watchers implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String TOPIC = "spinn.matches.v1";

    private final List<String> watches;

    private Watchers(List<String> watches) {
        this.watches = watches;
    }

    static Watchers present(int number) {
        String profile = created("/v1/profiles", "{\"name\":\"Nothing known yet\",\"facts\":{}}");
        List<String> watches = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            watches.add(created("/v1/watches", """
                    {"name":"All %d","profileId":"%s","undeterminedToo":true}""".formatted(i, profile)));
        }
        return new Watchers(watches);
    }

    String first() {
        return watches.getFirst();
    }

    /** Waits until each watch has each of the calls exactly once, and checks that the topic has one version of each match. */
    void haveReceivedOnce(Collection<UUID> calls) {
        for (String watch : watches) {
            await("matches of watch %s".formatted(watch)).atMost(PATIENCE).untilAsserted(() -> {
                List<UUID> matched = matched(watch);
                assertThat(matched).doesNotHaveDuplicates().containsAll(calls);
            });
        }
        assertThat(EventLog.of(TOPIC).stream()
                        .filter(event ->
                                calls.stream().anyMatch(call -> event.subject().endsWith(":" + call))))
                .allMatch(event -> event.version() == 1);
    }

    /** Deletes the watches, so that later tests do not notify them. */
    @Override
    public void close() {
        for (String watch : watches) {
            BERGEN.to(Service.MATCHING).delete("/v1/watches/{id}", watch).then().statusCode(204);
        }
    }

    private static List<UUID> matched(String watch) {
        List<UUID> matched = new ArrayList<>();
        String since = "";
        while (true) {
            JsonPath matches = BERGEN.to(Service.MATCHING)
                    .get("/v1/watches/%s/matches?limit=200%s".formatted(watch, since))
                    .jsonPath();
            List<UUID> page = matches.getList("items.call.id", UUID.class);
            if (page.isEmpty()) {
                return matched;
            }
            matched.addAll(page);
            since = "&since=" + matches.getString("next");
        }
    }

    private static String created(String path, String body) {
        return BERGEN.actsAt(Service.MATCHING)
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
