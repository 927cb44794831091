package no.spinn.systemtests;

import static no.spinn.systemtests.Organisation.OSLO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.spinn.local.Service;

/** What holds after any fault, once the suite is idle. */
final class Invariants {

    private static final Duration REST = Duration.ofSeconds(60);
    private static final String TOPIC = "spinn.applications.v1";
    private static final Pattern MOVE = Pattern.compile("    (\\w+) --> (\\w+) : \\w+");

    private Invariants() {}

    /** @param acknowledged the applications to a call, with the state in the last response */
    static void hold(UUID call, Map<String, String> acknowledged) throws SQLException, IOException {
        everyOutboxDrains();
        everyProjectionIsWhereItsSourceIs();
        assertThat(applicationsTo(call)).as("applications, each created once").isEqualTo(acknowledged.size());
        acknowledged.forEach(Invariants::isWhatWasAcknowledged);
        eventsTellTheSameStory(acknowledged);
    }

    private static void everyOutboxDrains() {
        for (Service service : Service.values()) {
            await(service.folder()).atMost(REST).until(() -> count(service, """
                    SELECT count(*) FROM outbox WHERE sent_at IS NULL""") == 0);
        }
    }

    /** Each service has every aggregate of the topics that it consumes, in its owner's version. */
    private static void everyProjectionIsWhereItsSourceIs() {
        for (Service follower : Service.values()) {
            await(follower.folder())
                    .atMost(REST)
                    .untilAsserted(() -> assertThat(behind(follower)).isEmpty());
        }
    }

    /** The aggregates that a consumer lacks or has in another version. */
    private static Map<String, Long> behind(Service follower) throws SQLException {
        Map<String, Long> applied = versions(follower, "applied_version");
        Set<String> topics = applied.keySet().stream().map(Invariants::topic).collect(Collectors.toSet());
        Map<String, Long> behind = new HashMap<>();
        for (Service owner : Service.values()) {
            versions(owner, "event_stream").forEach((aggregate, version) -> {
                if (topics.contains(topic(aggregate)) && !version.equals(applied.get(aggregate))) {
                    behind.put(aggregate, version);
                }
            });
        }
        return behind;
    }

    private static String topic(String aggregate) {
        return aggregate.substring(0, aggregate.indexOf(' '));
    }

    private static void isWhatWasAcknowledged(String application, String state) {
        OSLO.to(Service.APPLICATIONS)
                .get("/v1/applications/{id}", application)
                .then()
                .statusCode(200)
                .body("state", equalTo(state));
        OSLO.to(Service.APPLICATIONS)
                .get("/v1/applications/{id}/journal/verification", application)
                .then()
                .statusCode(200)
                .body("intact", equalTo(true));
    }

    /** Events come in the order of versions, without gaps, by legal transitions, up to the last state. Duplicates are equal. */
    private static void eventsTellTheSameStory(Map<String, String> acknowledged) throws IOException {
        Map<String, List<String>> published = published(acknowledged.keySet());
        Set<String> legal = legalMoves();
        acknowledged.forEach((application, state) -> {
            List<String> states = new ArrayList<>(List.of("draft"));
            states.addAll(published.getOrDefault(application, List.of()));
            assertThat(states.getLast()).as("the last event of %s", application).isEqualTo(state);
            for (int i = 1; i < states.size(); i++) {
                assertThat(legal)
                        .as("transitions of %s: %s", application, states)
                        .contains(states.get(i - 1) + " " + states.get(i));
            }
        });
    }

    private static Set<String> legalMoves() throws IOException {
        String document = Files.readString(
                RunningSuite.get().settings().root().resolve("docs").resolve("life-of-an-application.md"));
        return MOVE.matcher(document)
                .results()
                .map(move -> move.group(1) + " " + move.group(2))
                .collect(Collectors.toSet());
    }

    private static Map<String, List<String>> published(Set<String> applications) {
        Map<String, List<String>> published = new HashMap<>();
        for (EventLog.Event event : EventLog.of(TOPIC)) {
            if (applications.contains(event.subject())) {
                append(published.computeIfAbsent(event.subject(), first -> new ArrayList<>()), event);
            }
        }
        return published;
    }

    private static void append(List<String> states, EventLog.Event event) {
        String state = event.type().replaceAll("no\\.spinn\\.application\\.|\\.v1", "");
        assertThat(event.version()).as("versions come in order: %s", event).isBetween(1, states.size() + 1);
        if (event.version() == states.size() + 1) {
            states.add(state);
        } else {
            assertThat(states.get(event.version() - 1))
                    .as("the state in a duplicate")
                    .isEqualTo(state);
        }
    }

    private static long applicationsTo(UUID call) throws SQLException {
        return count(Service.APPLICATIONS, "SELECT count(*) FROM application WHERE call_id = '%s'".formatted(call));
    }

    private static long count(Service service, String query) throws SQLException {
        try (Connection database = RunningSuite.connection(service);
                PreparedStatement statement = database.prepareStatement(query);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Map<String, Long> versions(Service service, String table) throws SQLException {
        Map<String, Long> versions = new HashMap<>();
        try (Connection database = RunningSuite.connection(service);
                PreparedStatement statement =
                        database.prepareStatement("SELECT topic, aggregate_id, version FROM " + table);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                versions.put(rows.getString(1) + " " + rows.getString(2), rows.getLong(3));
            }
        }
        return versions;
    }
}
