package no.spinn.applications.record.barometer;

import static no.spinn.applications.record.barometer.Financing.ENTIRELY_EXTERNAL;
import static no.spinn.applications.record.barometer.Financing.ENTIRELY_OWN;
import static no.spinn.applications.record.barometer.Financing.PARTLY;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.spinn.kit.testing.WithInfrastructure;
import no.spinn.kit.value.Ids;
import org.assertj.core.groups.Tuple;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The projects that the database counts, and their groups. Each test runs in a transaction that is rolled back. */
@QuarkusTest
@WithInfrastructure
class FinancedProjectsTest {

    private static final Logger LOG = Logger.getLogger(FinancedProjectsTest.class);

    private static final String PLAN = "{\"costs\":[],\"financing\":[%s]}";
    private static final String OWN = line("own_share", "1000000.00");
    private static final String GRANT = line("grant", "2000000.00");
    private static final String OTHER = line("other", "500000.00");

    @Inject
    EntityManager database;

    @Inject
    FinancedProjects projects;

    private final String instrument = "instrument-" + UUID.randomUUID();
    private final UUID call = Ids.next();

    @BeforeEach
    void begin() {
        QuarkusTransaction.begin();
        database.createNativeQuery("INSERT INTO call VALUES (?1, '0192:991825827', CAST(?2 AS jsonb))")
                .setParameter(1, call)
                .setParameter(2, "{\"instrument\":{\"slug\":\"%s\"}}".formatted(instrument))
                .executeUpdate();
    }

    @AfterEach
    void rollBack() {
        QuarkusTransaction.rollback();
    }

    @Test
    void arePaidForAsTheFinancingPlanAndTheDecisionSay() {
        assertThat(counted(OWN + "," + GRANT, "REJECTED", "REJECTED")).isEqualTo(ENTIRELY_OWN);
        assertThat(counted(OWN + "," + GRANT, "GRANTED", "GRANTED")).isEqualTo(PARTLY);
        assertThat(counted(OWN + "," + GRANT, "ACCEPTED", "PARTIALLY_GRANTED")).isEqualTo(PARTLY);
        assertThat(counted(OWN + "," + GRANT, "DECLINED", "GRANTED")).isEqualTo(ENTIRELY_OWN);
        assertThat(counted(OWN + "," + OTHER, "REJECTED", "REJECTED")).isEqualTo(PARTLY);
        assertThat(counted(GRANT, "CLOSED", "GRANTED")).isEqualTo(ENTIRELY_EXTERNAL);
        assertThat(counted(GRANT + "," + OTHER, "REJECTED", "REJECTED")).isEqualTo(ENTIRELY_EXTERNAL);
        assertThat(counted(line("own_share", "0.00") + "," + GRANT, "GRANTED", "GRANTED"))
                .isEqualTo(ENTIRELY_EXTERNAL);
        assertThat(counted(OWN, "GRANTED", "GRANTED")).isEqualTo(PARTLY);
    }

    @Test
    void areNotCountedWhenNobodyPays() {
        application(facts(""), PLAN.formatted(GRANT), "REJECTED", "REJECTED");
        application(facts(""), null, "GRANTED", "GRANTED");
        application(facts(""), PLAN.formatted(""), "GRANTED", "GRANTED");
        assertThat(found()).isEmpty();
    }

    @Test
    void areNotCountedWithoutADecision() {
        for (String state : List.of("DRAFT", "SUBMITTED", "RECOMMENDED", "WITHDRAWN", "DISMISSED")) {
            application(facts(""), PLAN.formatted(OWN), state, null);
        }
        assertThat(found()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "project.ownShare":0.5                                                          | REJECTED | ENTIRELY_OWN
            "project.ownShare":0.5                                                          | GRANTED  | PARTLY
            "project.ownShare":0                                                            | GRANTED  | ENTIRELY_EXTERNAL
            "project.ownShare":0.33,"project.budget.total":%1$s,"project.requestedAmount":%2$s | REJECTED | ENTIRELY_OWN
            "project.ownShare":0.10,"project.budget.total":%1$s,"project.requestedAmount":%2$s | REJECTED | PARTLY
            "project.ownShare":0,"project.budget.total":%1$s,"project.requestedAmount":%2$s    | REJECTED | ENTIRELY_EXTERNAL
            "project.budget.total":%1$s,"project.requestedAmount":%2$s                      | REJECTED | ENTIRELY_OWN
            "project.budget.total":%1$s,"project.requestedAmount":%2$s                      | GRANTED  | PARTLY
            "project.budget.total":%2$s,"project.requestedAmount":%2$s                      | GRANTED  | ENTIRELY_EXTERNAL
            "project.ownShare":"much"                                                       | GRANTED  | ENTIRELY_EXTERNAL
            """)
    void arePaidForAsTheFactsSayWhereThereIsNoPlan(String facts, String outcome, Financing financing) {
        String given = facts.formatted(money("3000000.00"), money("2000000.00"));
        application(facts("," + given), null, outcome, outcome);
        assertThat(found()).extracting(ProjectGroup::financing).containsExactly(financing);
    }

    @Test
    void areOneForSeveralApplicationsUnderTheSameTitle() {
        application("0192:1", " Skolevei", Instant.parse("2026-03-01T00:00:00Z"), "REJECTED");
        application("0192:1", "skolevei", Instant.parse("2026-04-01T00:00:00Z"), "GRANTED");
        application("0192:1", "Skolevei", Instant.parse("2026-05-01T00:00:00Z"), "REJECTED");
        application("0192:1", "Helsevei", Instant.parse("2026-05-01T00:00:00Z"), "REJECTED");
        application("0192:2", "Skolevei", Instant.parse("2026-05-01T00:00:00Z"), "REJECTED");
        assertThat(found())
                .extracting(ProjectGroup::financing, ProjectGroup::count)
                .containsExactlyInAnyOrder(Tuple.tuple(PARTLY, 1L), Tuple.tuple(ENTIRELY_OWN, 2L));
    }

    @Test
    void belongToTheYearInOslo() {
        application("0192:1", "A", Instant.parse("2025-12-31T22:59:59Z"), "REJECTED");
        application("0192:2", "A", Instant.parse("2025-12-31T23:00:00Z"), "REJECTED");
        assertThat(found()).extracting(group -> group.place().year()).containsExactlyInAnyOrder("2025", "2026");
    }

    @Test
    void belongToSectorAndCountyOrToNone() {
        application(facts(""), PLAN.formatted(OWN), "REJECTED", "REJECTED");
        application("{}", PLAN.formatted(OWN), "REJECTED", "REJECTED");
        application("{\"organisation.municipalityNumber\":\"none\"}", PLAN.formatted(OWN), "REJECTED", "REJECTED");
        assertThat(found())
                .extracting(ProjectGroup::place)
                .containsExactlyInAnyOrder(
                        new Place("2026", "municipality", "46", instrument),
                        new Place("2026", "unknown", "unknown", instrument));
    }

    @Test
    void areCountedQuicklyWhenThereAreAHundredThousand() {
        database.createNativeQuery("""
                INSERT INTO call SELECT gen_random_uuid(), '0192:991825827', jsonb_build_object('instrument', jsonb_build_object('slug', 'many-' || n))
                FROM generate_series(1, 12) AS n""").executeUpdate();
        database.createNativeQuery("""
                WITH calls AS (SELECT array_agg(id) AS ids FROM call WHERE terms -> 'instrument' ->> 'slug' LIKE 'many-%')
                INSERT INTO application (id, version, call_id, applicant, state, title, language, facts, answers, budget, created_at,
                    changed_at, submitted_at, criteria_version, snapshot_sha256, outcome, decided_at)
                SELECT gen_random_uuid(), 1, ids[1 + n % 12], '0192:' || n % 2003, outcome, 'Prosjekt ' || n, 'NB',
                    jsonb_build_object('organisation.sector', 'sector-' || n % 2003 % 8,
                        'organisation.municipalityNumber', (10 + n % 2003 / 8 % 15) || '01',
                        'project.summary', repeat('Langt svar. ', 50)),
                    '{}', CAST(?1 AS jsonb), now(), now(), now(), 1, '', outcome, timestamptz '2022-06-01' + (n % 1600) * interval '1 day'
                FROM calls, generate_series(1, 100000) AS n,
                    LATERAL (SELECT (ARRAY['GRANTED', 'REJECTED', 'PARTIALLY_GRANTED'])[1 + n % 3] AS outcome) AS decided""")
                .setParameter(1, PLAN.formatted(OWN + "," + GRANT))
                .executeUpdate();

        Barometer barometer = Barometer.of(projects.all(), Instant.now());
        assertThat(barometer.answer(new Question(List.of(), Map.of())).total().counts())
                .matches(counts -> counts.total() >= 100_000);
        // It takes a second on an idle machine. Machines that run tests are busy, so that one of several tries is
        // enough.
        assertThat(Stream.generate(this::counting)
                        .limit(3)
                        .anyMatch(taken -> taken.compareTo(Duration.ofSeconds(5)) < 0))
                .as("takes less than 5 s once")
                .isTrue();
    }

    private Duration counting() {
        long begun = System.nanoTime();
        List<ProjectGroup> all = projects.all();
        long read = System.nanoTime();
        Barometer.of(all, Instant.now());
        long weighed = System.nanoTime();
        LOG.infof(
                "100,000 applications in %d groups: %d ms in the database, %d ms to find what can be published",
                all.size(), (read - begun) / 1_000_000, (weighed - read) / 1_000_000);
        return Duration.ofNanos(weighed - begun);
    }

    private Financing counted(String plan, String state, String outcome) {
        application(facts(""), PLAN.formatted(plan), state, outcome);
        Financing financing = found().getFirst().financing();
        database.createNativeQuery("UPDATE application SET outcome = NULL, decided_at = NULL WHERE call_id = ?1")
                .setParameter(1, call)
                .executeUpdate();
        return financing;
    }

    private List<ProjectGroup> found() {
        return projects.all().stream()
                .filter(group -> group.place().instrument().equals(instrument))
                .toList();
    }

    private void application(String applicant, String title, Instant decidedAt, String outcome) {
        insert(new Row(applicant, title, facts(""), PLAN.formatted(OWN + "," + GRANT), outcome, outcome, decidedAt));
    }

    private void application(String facts, @Nullable String budget, String state, @Nullable String outcome) {
        insert(new Row(
                "0192:" + UUID.randomUUID(),
                "Prosjekt",
                facts,
                budget,
                state,
                outcome,
                Instant.parse("2026-05-01T10:00:00Z")));
    }

    private record Row(
            String applicant,
            String title,
            String facts,
            @Nullable String budget,
            String state,
            @Nullable String outcome,
            Instant decidedAt) {}

    private void insert(Row row) {
        database.createNativeQuery("""
                        INSERT INTO application (id, version, call_id, applicant, state, title, language, facts, answers, budget, created_at,
                            changed_at, submitted_at, criteria_version, snapshot_sha256, outcome, decided_at)
                        VALUES (:id, 1, :call, :applicant, :state, :title, 'NB', CAST(:facts AS jsonb), '{}', CAST(:budget AS jsonb), now(),
                            now(), now(), 1, '', :outcome, CASE WHEN CAST(:outcome AS text) IS NULL THEN NULL ELSE CAST(:decided AS timestamptz) END)""")
                .setParameter("id", Ids.next())
                .setParameter("call", call)
                .setParameter("applicant", row.applicant)
                .setParameter("state", row.state)
                .setParameter("title", row.title)
                .setParameter("facts", row.facts)
                .setParameter("budget", row.budget)
                .setParameter("outcome", row.outcome)
                .setParameter("decided", row.decidedAt)
                .executeUpdate();
    }

    private static String facts(String more) {
        return "{\"organisation.sector\":\"municipality\",\"organisation.municipalityNumber\":\"4601\"%s}"
                .formatted(more);
    }

    private static String line(String source, String amount) {
        return "{\"source\":\"%s\",\"amount\":%s}".formatted(source, money(amount));
    }

    private static String money(String amount) {
        return "{\"amount\":\"%s\",\"currency\":\"NOK\"}".formatted(amount);
    }
}
