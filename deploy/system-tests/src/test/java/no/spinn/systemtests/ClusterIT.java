package no.spinn.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import no.spinn.local.Service;
import no.spinn.local.ServiceProcess;
import no.spinn.systemtests.ClusterWatch.Measured;
import no.spinn.systemtests.Submissions.Submission;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The suite on a Kafka cluster and a PostgreSQL pair, of which nodes die under load. The users of the services may use the topics of
 * {@code deploy/kafka/access.yaml} and create none. Its ten processes leave nothing of two cores to other tests, so it runs only with the
 * property {@code spinn.cluster}: {@code quick}, or {@code all} for the long form of {@code ./spinn prove cluster}.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClusterIT {

    private static final String FORM = System.getProperty("spinn.cluster", "");
    private static final boolean ALL = "all".equals(FORM);
    private static final int APPLICANTS = 3;
    private static final String MISSING = "spinn.missing.v1";

    /** How long an operator for databases needs to find out that the primary is gone. */
    private static final Duration DETECTION = Duration.ofSeconds(5);

    private static final Duration LATE = Duration.ofSeconds(15);
    private static final Duration REFUSED = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @RegisterExtension
    static final SaveLogs LOGS = new SaveLogs(() -> ClusterIT.cluster.suite());

    private static Cluster cluster;
    private static Submissions submissions;

    @BeforeAll
    static void start() throws Exception {
        String reason = "ClusterIT runs in ./spinn prove cluster, or with -Dspinn.cluster=quick";
        if (FORM.isEmpty()) {
            System.out.println(reason);
        }
        assumeFalse(FORM.isEmpty(), reason);
        cluster = Cluster.start(ALL ? List.of(Service.values()) : List.of(Service.APPLICATIONS));
        ClusterActors actors = new ClusterActors(cluster.suite());
        String call = actors.call();
        await().atMost(PATIENCE).until(() -> actors.isOpen(call));
        submissions = new Submissions(actors, call);
    }

    @AfterAll
    static void stop() throws Exception {
        if (!FORM.isEmpty()) {
            cluster.close();
        }
    }

    @Test
    @Order(1)
    void withholdsTheEventsOfAMissingTopicAloneAndSaysSo() throws Exception {
        Replicas replicas = new Replicas(cluster.suite().replicas(Service.APPLICATIONS));
        assertThat(replicas.sum("spinn_relay_leader")).isOne();
        try (Connection outbox = cluster.postgres().primary(Service.APPLICATIONS);
                ClusterWatch watch = new ClusterWatch(submissions, cluster.kafka())) {
            publishToMissingTopic(outbox);
            await().atMost(PATIENCE).until(() -> replicas.sum("spinn_relay_topics_withheld") == 1);
            assertThat(replicas.sum("spinn_relay_restarts_total")).isPositive();
            assertThat(logs()).anyMatch(log -> log.contains("no event of topic " + MISSING + " is sent"));

            Submission submission = submissions.one();
            watch.awaitArrivalOf(List.of(submission));
            assertThat(watch.late(submission)).isLessThan(LATE);

            cluster.kafka().createTopic(MISSING);
            cluster.kafka()
                    .grant(new KafkaAccess.Grant("topic", MISSING, List.of("Write"))
                            .bindings(Service.APPLICATIONS.folder())
                            .toList());
            await().atMost(PATIENCE)
                    .until(() -> count(outbox, "SELECT count(*) FROM outbox WHERE sent_at IS NULL") == 0);
            await().atMost(PATIENCE).until(() -> replicas.sum("spinn_relay_topics_withheld") == 0);
        }
    }

    @Test
    @Order(2)
    void losesNothingAndIsLateForSecondsOnlyWhenNodesDieUnderLoad() throws Exception {
        List<Measured> kafka = new ArrayList<>();
        Measured database;
        try (ExecutorService threads = Executors.newFixedThreadPool(APPLICANTS);
                ClusterWatch watch = new ClusterWatch(submissions, cluster.kafka())) {
            List<Future<Void>> applicants = Stream.generate(() -> threads.submit(submissions.applicant()))
                    .limit(APPLICANTS)
                    .toList();
            try {
                int controller = cluster.kafka().controller();
                kafka.add(watch.during(
                        "active controller and broker killed",
                        () -> cluster.kafka().kill(controller)));
                if (ALL) {
                    kafka.addAll(moreFaultsOfKafka(watch, controller));
                }
                database = watch.during("primary killed, standby promoted after 5 s", ClusterIT::failOver);
            } finally {
                submissions.end();
                for (Future<Void> applicant : applicants) {
                    applicant.get();
                }
            }
            watch.awaitArrivalOf(submissions.acknowledged());
        }
        assertThat(stored())
                .containsAll(submissions.acknowledged().stream()
                        .map(Submission::application)
                        .toList());
        assertThat(kafka).allSatisfy(measured -> {
            assertThat(measured.late()).isLessThan(LATE);
            assertThat(measured.reportLate()).isLessThan(LATE);
            assertThat(measured.refused()).isLessThan(Duration.ofSeconds(5));
        });
        assertThat(database.refused()).isLessThan(REFUSED);
        assertThat(database.late()).isLessThan(REFUSED);
    }

    private static List<Measured> moreFaultsOfKafka(ClusterWatch watch, int dead) throws Exception {
        List<Measured> measured = new ArrayList<>();
        measured.add(watch.during("that node back", () -> cluster.kafka().restart(dead)));
        int next = (cluster.kafka().controller() + 1) % KafkaCluster.NODES;
        measured.add(watch.during("another broker killed", () -> cluster.kafka().kill(next)));
        measured.add(watch.during("that node back", () -> cluster.kafka().restart(next)));
        return measured;
    }

    private static void failOver() throws Exception {
        cluster.postgres().killPrimary();
        Thread.sleep(DETECTION);
        cluster.postgres().promote();
    }

    private static void publishToMissingTopic(Connection outbox) throws SQLException {
        try (Statement insert = outbox.createStatement()) {
            insert.execute("""
                    INSERT INTO outbox (event_id, topic, type, aggregate_id, version, data)
                    VALUES (gen_random_uuid(), '%s', 'no.spinn.missing.v1', 'a', 1, '{}')""".formatted(MISSING));
        }
    }

    private static List<String> logs() throws Exception {
        List<String> logs = new ArrayList<>();
        for (ServiceProcess replica : cluster.suite().replicas(Service.APPLICATIONS)) {
            logs.add(Files.readString(replica.log()));
        }
        return logs;
    }

    private static int count(Connection database, String query) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getInt(1);
        }
    }

    private static Set<String> stored() throws SQLException {
        Set<String> stored = new HashSet<>();
        try (Connection database = cluster.postgres().standby(Service.APPLICATIONS);
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("SELECT id FROM application WHERE state <> 'DRAFT'")) {
            while (rows.next()) {
                stored.add(rows.getString(1));
            }
        }
        return stored;
    }
}
