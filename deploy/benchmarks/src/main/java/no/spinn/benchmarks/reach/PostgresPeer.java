package no.spinn.benchmarks.reach;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import no.spinn.benchmarks.run.Candidate;
import no.spinn.kit.value.Money;
import no.spinn.local.Postgres;
import no.spinn.matching.index.reverse.IndexedProfile;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/**
 * PostgreSQL with the facts of each profile as jsonb and a GIN index (jsonb_path_ops), its means for facts that are data
 * and not columns. The planner may use the index or not. One process answers, because the others use one thread. It has
 * only the facts that the call tests, and finds the eligible profiles, not those that may be.
 */
final class PostgresPeer implements Candidate, AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String QUESTION = """
            SELECT id FROM profile
            WHERE %s
              AND facts @> '{"country":"NO"}'
              AND (%s OR (facts ->> 'population')::int >= %d)
              AND %s
              AND facts @> '{"userDriven":true}'
              AND %s
              AND facts -> 'budget' ->> 'currency' = 'NOK' AND (facts -> 'budget' ->> 'amount')::numeric >= %s
              AND facts -> 'requested' ->> 'currency' = 'NOK' AND (facts -> 'requested' ->> 'amount')::numeric <= %s
              AND (facts ->> 'months')::int BETWEEN %d AND %d
              AND facts @> '{"predetermined":false}'
              AND (facts @> '{"companyPartner":true}' OR facts @> '{"researchPartner":true}'
                   OR (facts ->> 'partners')::int >= %d)
              AND (NOT facts @> '{"sector":"%s"}' OR (facts ->> 'share')::numeric <= %s)
              AND %s
              AND (facts ->> 'start')::date >= '%s' AND (facts ->> 'end')::date <= '%s'""".formatted(
                    anyOf("{\"sector\":\"%s\"}", TypicalCall.SECTORS),
                    anyOf("{\"sector\":\"%s\"}", TypicalCall.ANY_SIZE),
                    TypicalCall.LEAST_POPULATION,
                    anyOf("{\"themes\":[\"%s\"]}", TypicalCall.THEMES),
                    anyOf("{\"availability\":\"%s\"}", TypicalCall.AVAILABILITY),
                    TypicalCall.LEAST_BUDGET.amount(),
                    TypicalCall.MOST_REQUESTED.amount(),
                    TypicalCall.LEAST_MONTHS,
                    TypicalCall.MOST_MONTHS,
                    TypicalCall.ENOUGH_PARTNERS,
                    TypicalCall.LIMITED,
                    TypicalCall.MOST_SHARE,
                    anyOf("{\"county\":\"%s\"}", TypicalCall.COUNTIES),
                    TypicalCall.FIRST_START,
                    TypicalCall.LAST_END);

    private final Connection connection;
    private final PreparedStatement question;

    private PostgresPeer(Connection connection) throws SQLException {
        this.connection = connection;
        this.question = connection.prepareStatement(QUESTION);
    }

    /** Inserts profiles. */
    static final class Filling {

        private final Connection connection;
        private final PGCopyOutputStream rows;

        Filling(Postgres server) throws SQLException {
            this.connection = DriverManager.getConnection(server.jdbcUrl("postgres"), Postgres.USER, Postgres.PASSWORD);
            execute("CREATE TABLE profile (id uuid PRIMARY KEY, facts jsonb NOT NULL)");
            this.rows = new PGCopyOutputStream(connection.unwrap(PGConnection.class), "COPY profile FROM STDIN");
        }

        void add(IndexedProfile profile) throws IOException {
            String facts = JSON.writeValueAsString(facts(PlainProfile.of(profile)));
            rows.write("%s\t%s\n".formatted(profile.id(), facts).getBytes(StandardCharsets.UTF_8));
        }

        PostgresPeer finish() throws IOException, SQLException {
            rows.close();
            execute("SET maintenance_work_mem = '512MB'");
            execute("CREATE INDEX profile_facts ON profile USING gin (facts jsonb_path_ops)");
            execute("VACUUM ANALYZE profile");
            execute("SET max_parallel_workers_per_gather = 0");
            execute("SET work_mem = '256MB'");
            return new PostgresPeer(connection);
        }

        private void execute(String sql) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }
    }

    @Override
    public long answer() throws SQLException {
        long found = 0;
        try (ResultSet rows = question.executeQuery()) {
            while (rows.next()) {
                found++;
            }
        }
        return found;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private static String anyOf(String document, Collection<String> codes) {
        return codes.stream()
                .map(code -> "facts @> '%s'".formatted(document.formatted(code)))
                .collect(Collectors.joining(" OR ", "(", ")"));
    }

    private static Map<String, Object> facts(PlainProfile profile) {
        Map<String, Object> facts = new HashMap<>();
        put(facts, "sector", profile.sector());
        put(facts, "country", profile.country());
        put(facts, "population", profile.population());
        put(facts, "themes", profile.themes());
        put(facts, "userDriven", profile.userDriven());
        put(facts, "availability", profile.availability());
        put(facts, "budget", money(profile.budget()));
        put(facts, "requested", money(profile.requested()));
        put(facts, "start", profile.start() == null ? null : profile.start().toString());
        put(facts, "months", profile.months());
        put(facts, "predetermined", profile.predetermined());
        put(facts, "companyPartner", profile.companyPartner());
        put(facts, "researchPartner", profile.researchPartner());
        put(facts, "partners", profile.partners());
        put(facts, "share", profile.share());
        put(facts, "county", profile.county());
        put(facts, "end", profile.end() == null ? null : profile.end().toString());
        return facts;
    }

    private static void put(Map<String, Object> facts, String fact, @Nullable Object value) {
        if (value != null) {
            facts.put(fact, value);
        }
    }

    private static @Nullable Map<String, String> money(@Nullable Money money) {
        return money == null ? null : Map.of("amount", money.amount(), "currency", money.currency());
    }
}
