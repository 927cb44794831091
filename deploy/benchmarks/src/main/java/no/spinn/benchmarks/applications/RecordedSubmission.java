package no.spinn.benchmarks.applications;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.spinn.benchmarks.applying.ApplicationsApi;
import no.spinn.benchmarks.applying.Draft;
import no.spinn.benchmarks.sql.Script;
import no.spinn.benchmarks.sql.StatementLog;
import no.spinn.local.Service;
import no.spinn.local.ServiceProcess;
import no.spinn.local.Suite;

/**
 * The statements of one submission.
 *
 * @param id of the application that was submitted
 * @param call of the application
 * @param key of the request
 */
record RecordedSubmission(List<String> statements, String id, String call, UUID key) {

    private static final String MARKER = "insert into submission";
    private static final int REHEARSALS = 20;

    /** A value, alone or in an array. */
    private static final Pattern ID =
            Pattern.compile("(?<=['{,])\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}(?=['},])");

    private static final String NEXT_DRAFT = """
            SELECT id, gen_random_uuid() AS key FROM prepared_draft WHERE number = (SELECT nextval('next_prepared_draft')) \\gset""";

    private static final String LEFT_AS_IT_WAS = """
            SELECT 1 FROM prepared_draft JOIN application USING (id)
            WHERE number <= (SELECT last_value FROM next_prepared_draft) AND state = 'DRAFT' LIMIT 1""";

    /** Submits copies of a draft to a replica of its own. */
    static RecordedSubmission record(Suite suite, ApplicationRecords records, Draft model)
            throws IOException, InterruptedException, SQLException {
        List<String> rehearsals = records.copy(model.id(), REHEARSALS);
        Draft recorded = model.copy(records.copy(model.id(), 1).getFirst());
        UUID key = UUID.randomUUID();
        List<List<String>> transactions = StatementLog.of(suite, Service.APPLICATIONS)
                .record(
                        MARKER,
                        replica -> rehearse(at(replica, suite), model, rehearsals),
                        replica -> submit(at(replica, suite), recorded, key));
        if (transactions.size() != 1) {
            throw new IllegalStateException("%d transactions for one submission".formatted(transactions.size()));
        }
        return new RecordedSubmission(transactions.getFirst(), recorded.id(), records.callOf(recorded.id()), key);
    }

    /** Numbers drafts, so that pgbench takes one after the other. */
    static void prepare(ApplicationRecords records, Collection<String> drafts) throws SQLException {
        records.execute(
                "CREATE TABLE prepared_draft (number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, id uuid)");
        records.execute("CREATE SEQUENCE next_prepared_draft");
        records.execute("INSERT INTO prepared_draft (id) SELECT unnest(?)", drafts);
    }

    /** Throws when pgbench left a draft unchanged: statements that find no row are too cheap for a comparison. */
    static void verify(ApplicationRecords records) throws SQLException {
        if (records.exists(LEFT_AS_IT_WAS)) {
            throw new IllegalStateException("pgbench took a draft and did not submit it");
        }
    }

    /**
     * The same for the next prepared draft. All ids that a submission generates are new; the bytes of its documents stay,
     * because their number is the same.
     */
    Script script() {
        Script script = Script.of(statements).after(NEXT_DRAFT).with(id, ":id").with(key.toString(), ":key");
        for (String made : madeIds()) {
            script = script.with(made, "gen_random_uuid()");
        }
        return script;
    }

    /** The same submission without its event. */
    RecordedSubmission withoutEvent() {
        List<String> silent = statements.stream()
                .filter(sql -> !sql.toLowerCase(Locale.ROOT).contains("insert into outbox"))
                .toList();
        if (silent.size() != statements.size() - 1) {
            throw new IllegalStateException("a submission has one statement with its event");
        }
        return new RecordedSubmission(silent, id, call, key);
    }

    private Set<String> madeIds() {
        return statements.stream()
                .filter(sql -> sql.toLowerCase(Locale.ROOT).contains("insert into"))
                .flatMap(sql -> ID.matcher(sql).results())
                .map(MatchResult::group)
                .filter(made -> !Set.of(id, call, key.toString()).contains(made))
                .collect(Collectors.toSet());
    }

    private static ApplicationsApi at(ServiceProcess replica, Suite suite) {
        return ApplicationsApi.at(replica.address(), suite.settings());
    }

    private static void rehearse(ApplicationsApi replica, Draft model, List<String> ids)
            throws IOException, InterruptedException {
        try (replica) {
            for (String one : ids) {
                replica.submit(model.copy(one));
            }
        }
    }

    private static void submit(ApplicationsApi replica, Draft draft, UUID key)
            throws IOException, InterruptedException {
        try (replica) {
            replica.submit(draft, key);
        }
    }
}
