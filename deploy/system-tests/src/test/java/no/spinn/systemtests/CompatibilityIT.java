package no.spinn.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.spinn.local.Jvm;
import no.spinn.local.LocalSettings;
import no.spinn.local.Postgres;
import no.spinn.local.Progress;
import no.spinn.local.Service;
import no.spinn.local.Suite;
import no.spinn.local.TemporaryHome;
import no.spinn.local.demo.Demo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The build before works on databases that this build has migrated, with what this build has written there. It runs only with the property
 * {@code spinn.build-before}, the folder of that build, which {@code ./spinn prove compatibility} makes.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CompatibilityIT {

    private static final String FOLDER = System.getProperty("spinn.build-before", "");

    @RegisterExtension
    static final SaveLogs LOGS = new SaveLogs(() -> CompatibilityIT.suite);

    private static TemporaryHome home;
    private static LocalSettings settings;
    private static Suite suite;

    @BeforeAll
    static void migrate() throws IOException {
        assumeFalse(FOLDER.isEmpty(), "CompatibilityIT runs in ./spinn prove compatibility");
        home = TemporaryHome.make("spinn-compatibility");
        settings =
                LocalSettings.onFreePorts(home.path()).withServices(Jvm.QUICK, Map.of("SPINN_EXCHANGE_RATES_URL", ""));
        suite = Suite.start(settings, Progress.silent());
    }

    @AfterAll
    static void stop() throws IOException {
        if (!FOLDER.isEmpty()) {
            suite.close();
            home.close();
        }
    }

    @Test
    @Order(1)
    void thisBuildTellsItsStory() throws IOException, InterruptedException {
        try (PrintStream log =
                new PrintStream(home.path().resolve("log/demo.log").toFile(), StandardCharsets.UTF_8)) {
            Demo.run(settings, log);
        }
        suite.close();
    }

    @Test
    @Order(2)
    void theBuildBeforeTellsItsStoryAfterwards() throws IOException, InterruptedException {
        EarlierBuild before = new EarlierBuild(Path.of(FOLDER));
        suite = Suite.start(settings, before, Progress.silent());
        EarlierBuild.Demo demo = before.demo(settings);
        assertThat(demo.status()).as(demo.printed()).isZero();
        assertThat(demo.printed()).contains("\"intact\" : true");
    }

    @Test
    @Order(3)
    void noEventIsParked() throws SQLException {
        for (Service service : Service.values()) {
            try (Connection database =
                            DriverManager.getConnection(suite.jdbcUrl(service), Postgres.USER, Postgres.PASSWORD);
                    Statement statement = database.createStatement();
                    ResultSet parked = statement.executeQuery("SELECT reason FROM parked_event")) {
                assertThat(parked.next()).as("%s has parked an event", service).isFalse();
            }
        }
    }

    @Test
    @Order(4)
    void theBuildBeforeLogsNoError() throws IOException {
        List<String> errors = new ArrayList<>();
        for (Service service : Service.values()) {
            Files.readAllLines(suite.service(service).log()).stream()
                    .filter(line -> line.contains(" ERROR "))
                    .forEach(errors::add);
        }
        assertThat(errors).isEmpty();
    }
}
