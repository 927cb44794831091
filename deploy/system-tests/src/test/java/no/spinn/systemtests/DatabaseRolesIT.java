package no.spinn.systemtests;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import no.spinn.local.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The roles of a database that is created as docs/operations.md says. */
@ExtendWith(SaveLogs.class)
class DatabaseRolesIT {

    private static final Duration START = Duration.ofSeconds(60);

    @Test
    void aServiceOfTheSuiteWorksAsItsApplicationRole() throws SQLException {
        for (Service service : Service.values()) {
            assertThat(list(
                            service,
                            "SELECT DISTINCT usename FROM pg_stat_activity WHERE application_name LIKE '%s%%'"
                                    .formatted(service.folder())))
                    .containsExactly(service.database() + "_app");
        }
    }

    @Test
    void aServiceWithoutTheOwnersPasswordWaitsForTheMigration() throws Exception {
        createAsDocumented("migrated_apart");
        OtherDatabase database = new OtherDatabase(Service.MATCHING, "migrated_apart");
        try (OtherDatabase.Replica waiting = database.serve()) {
            await().atMost(START)
                    .ignoreExceptions()
                    .untilAsserted(() -> given().get(waiting.address("/q/health/ready"))
                            .then()
                            .statusCode(503)
                            .body(containsString("schema not current: it lacks the migrations 0.1, ")));
            given().get(waiting.address("/q/health/live")).then().statusCode(200);
            assertThat(database.migrateAsApplication()).isNotZero();
            assertThat(database.log()).contains("permission denied for schema public");
            assertThat(database.migrateAsOwner()).isZero();
            await().atMost(START)
                    .untilAsserted(() -> given().get(waiting.address("/q/health/ready"))
                            .then()
                            .statusCode(200));
            given().contentType("application/json")
                    .body("{\"facts\":{}}")
                    .post(waiting.address("/v1/matches"))
                    .then()
                    .statusCode(200);
        }
    }

    private static void createAsDocumented(String database) throws IOException, SQLException {
        String page = Files.readString(RunningSuite.get().settings().root().resolve(Path.of("docs", "operations.md")));
        String section = page.substring(page.indexOf("## Database roles"));
        int begin = section.indexOf("```sql\n") + "```sql\n".length();
        String sql = section.substring(begin, section.indexOf("```", begin)).replace("instruments", database);
        try (Connection connection = RunningSuite.connection(Service.MATCHING);
                Statement statement = connection.createStatement()) {
            for (String one : sql.split(";\n")) {
                statement.execute(one);
            }
        }
    }

    private static List<String> list(Service service, String sql) throws SQLException {
        try (Connection connection = RunningSuite.connection(service);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> all = new ArrayList<>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        }
    }
}
