package no.spinn.applications.applying.application.api;

import static java.util.stream.Collectors.toSet;
import static no.spinn.applications.testdata.Applicant.OSLO;
import static no.spinn.applications.testdata.Applicant.PROVIDER;
import static no.spinn.applications.testdata.CallBuilder.aCall;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.spinn.applications.applying.application.Act;
import no.spinn.applications.applying.application.State;
import no.spinn.applications.testdata.ApplicationStory;
import no.spinn.applications.testdata.CallBuilder;
import no.spinn.applications.testdata.Neighbours;
import no.spinn.applications.testdata.Vocabularies;
import no.spinn.kit.sql.Sql;
import no.spinn.kit.testing.SchemaOwner;
import no.spinn.kit.testing.WithInfrastructure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code changedAt} is the time of the version: it changes with every version, by whatever act. */
@QuarkusTest
@WithInfrastructure
class ChangedAtTest {

    private static final String REVERSED = "{\"outcome\":\"reversed\",\"reasons\":\"Yes.\"}";

    @Inject
    Neighbours neighbours;

    @Inject
    Sql database;

    /** Notes every version of every application, with its time. */
    @BeforeEach
    void noteVersions() {
        SchemaOwner.execute(
                "CREATE TABLE noted_version (id uuid, state text, version bigint, changed_at timestamptz, before timestamptz)",
                "GRANT SELECT, INSERT ON noted_version TO PUBLIC",
                """
                CREATE FUNCTION note_version() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                    INSERT INTO noted_version VALUES (NEW.id, NEW.state, NEW.version, NEW.changed_at, OLD.changed_at);
                    RETURN NEW;
                END $$""",
                """
                CREATE TRIGGER noted AFTER UPDATE ON application
                FOR EACH ROW WHEN (NEW.version <> OLD.version) EXECUTE FUNCTION note_version()""");
    }

    @AfterEach
    void stopNoting() {
        SchemaOwner.execute(
                "DROP TRIGGER noted ON application", "DROP FUNCTION note_version", "DROP TABLE noted_version");
    }

    @Test
    void changesWithEveryVersion() {
        Vocabularies.publishTo(neighbours);
        CallBuilder call = aCall().granting(900_000_000_000L);
        call.publishTo(neighbours);
        ApplicationStory story = new ApplicationStory(call);
        for (State state : State.values()) {
            story.until(name(state));
        }
        supplement(story);
        reverse(story);

        List<String> unchanged = QuarkusTransaction.requiringNew()
                .call(() -> database.list(
                        "SELECT state || ' ' || version FROM noted_version WHERE changed_at <= before",
                        row -> row.getString(1)));
        assertThat(unchanged).isEmpty();
        assertThat(actsIn("SELECT DISTINCT action FROM audit_entry WHERE object_id IN "
                        + "(SELECT id::text FROM noted_version)"))
                .as("every act of the table that moves an application was done")
                .containsAll(moves());
    }

    @Test
    void isShownAsTheTimeOfTheLastAct() {
        Vocabularies.publishTo(neighbours);
        String application = OSLO.submitted(aCall().publishTo(neighbours));
        OffsetDateTime submitted = changedAt(application);
        PROVIDER.act().post(application + "/formal-check").then().statusCode(200);
        OffsetDateTime checked = changedAt(application);
        assertThat(checked).isAfter(submitted);
        PROVIDER.act().post(application + "/assessment").then().statusCode(200);
        assertThat(changedAt(application)).isAfter(checked);
    }

    private static OffsetDateTime changedAt(String application) {
        return OffsetDateTime.parse(OSLO.request().get(application).path("changedAt"));
    }

    private static void supplement(ApplicationStory story) {
        var parameters = story.until(name(State.SUPPLEMENT_REQUESTED));
        OSLO.act()
                .body("{\"supplement\":\"Two schools.\"}")
                .post("/v1/applications/%s/supplement-requests/%s/supplement"
                        .formatted(parameters.get("id"), parameters.get("requestId")))
                .then()
                .statusCode(200);
    }

    private void reverse(ApplicationStory story) {
        for (State state : List.of(State.DISMISSED, State.REJECTED)) {
            String id = story.until(name(state)).get("id");
            ApplicationStory.APPEAL_BODY
                    .act()
                    .body(REVERSED)
                    .post("/v1/applications/%s/appeal/outcome".formatted(id))
                    .then()
                    .statusCode(200);
        }
    }

    private static Set<String> moves() {
        return Arrays.stream(Act.values())
                .filter(Act::moves)
                .map(ChangedAtTest::name)
                .collect(toSet());
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private Set<String> actsIn(String query) {
        return Set.copyOf(QuarkusTransaction.requiringNew().call(() -> database.list(query, row -> row.getString(1))));
    }
}
