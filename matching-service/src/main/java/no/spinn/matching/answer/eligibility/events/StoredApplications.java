package no.spinn.matching.answer.eligibility.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.spinn.kit.security.OrganisationId;
import no.spinn.kit.sql.Sql;
import no.spinn.matching.answer.eligibility.EligibilityReport;
import no.spinn.matching.answer.eligibility.SubmittedApplication;
import no.spinn.matching.answer.eligibility.SubmittedApplications;
import no.spinn.matching.common.json.StoredFacts;
import no.spinn.matching.common.json.StoredJson;

/** Stores each application as its producer sent it, and each report as it is published. */
@Singleton
class StoredApplications implements SubmittedApplications {

    private static final String SAVE = """
            INSERT INTO submitted_application (id, version, call_id, applicant, state, reported_version)
            VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET version = excluded.version, state = excluded.state,
                reported_version = coalesce(excluded.reported_version, submitted_application.reported_version)""";

    private static final String UNREPORTED = """
            SELECT a.* FROM submitted_application a
            WHERE a.reported_version IS DISTINCT FROM a.version
              AND EXISTS (SELECT 1 FROM call c WHERE c.id = a.call_id)
            ORDER BY a.id LIMIT ? FOR UPDATE SKIP LOCKED""";

    private static final String REPORT = """
            UPDATE submitted_application SET provider = ?, report = ?, reported_version = version
            WHERE id = ?""";

    private final Sql database;
    private final ObjectMapper json;

    StoredApplications(Sql database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * Stores a newer version of an application.
     *
     * @param state JSON that {@link ApplicationState} can read
     * @param needsReport whether the report on an older version, if any, does not hold for this one
     */
    void save(ApplicationState application, long version, String state, boolean needsReport) {
        database.execute(
                SAVE,
                application.id(),
                version,
                application.callId(),
                application.applicant().organisation().value(),
                state,
                needsReport ? null : version);
    }

    @Override
    public Optional<SubmittedApplication> find(UUID id) {
        return database.list("SELECT * FROM submitted_application WHERE id = ?", StoredApplications::read, id).stream()
                .findFirst();
    }

    @Override
    public List<SubmittedApplication> lockUnreported(int limit) {
        return database.list(UNREPORTED, StoredApplications::read, limit);
    }

    @Override
    public void save(EligibilityReport report, OrganisationId provider) {
        database.execute(REPORT, provider.value(), write(EligibilityAssessed.of(report)), report.applicationId());
    }

    private String write(EligibilityAssessed report) {
        try {
            return json.writeValueAsString(report);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a report is plain data", e);
        }
    }

    private static SubmittedApplication read(ResultSet row) throws SQLException {
        ApplicationState state = StoredJson.read(row.getString("state"), ApplicationState.class);
        String provider = row.getString("provider");
        return new SubmittedApplication(
                row.getObject("id", UUID.class),
                row.getObject("call_id", UUID.class),
                new OrganisationId(row.getString("applicant")),
                new StoredFacts(
                        state.facts().toString(),
                        state.memberFacts().stream().map(JsonNode::toString).toList()),
                row.getLong("version") == row.getLong("reported_version"),
                provider == null ? null : new OrganisationId(provider),
                Optional.ofNullable(row.getString("report"))
                        .map(report -> StoredJson.read(report, EligibilityAssessed.class)
                                .toReport()));
    }
}
