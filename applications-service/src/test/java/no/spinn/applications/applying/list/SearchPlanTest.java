package no.spinn.applications.applying.list;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.Applications;
import no.spinn.applications.applying.application.Party;
import no.spinn.applications.applying.application.State;
import no.spinn.applications.applying.list.Sort.Position;
import no.spinn.kit.security.OrganisationId;
import no.spinn.kit.testing.SchemaOwner;
import no.spinn.kit.testing.WithInfrastructure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The provider's list of a call with 20,000 applications. */
@QuarkusTest
@WithInfrastructure
class SearchPlanTest {

    private static final OrganisationId PROVIDER = OrganisationId.norwegian("974760673");
    private static final UUID CALL = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final UUID MIDDLE = UUID.fromString("80000000-0000-7000-8000-000000000001");

    @Inject
    EntityManager database;

    @BeforeEach
    void fill() {
        SchemaOwner.execute(
                "INSERT INTO call (id, provider_organisation, terms) VALUES ('%s', '%s', '{}')"
                        .formatted(CALL, PROVIDER),
                """
                INSERT INTO application (id, version, call_id, applicant, state, language, facts, answers,
                    created_at, changed_at, submitted_at, criteria_version, snapshot_sha256)
                SELECT gen_random_uuid(), 1, '%s', '0192:958935420', 'SUBMITTED', 'NB', '{}', '{}',
                    now(), now() + random() * interval '300 days', now() + random() * interval '300 days', 1, 'x'
                FROM generate_series(1, 20000)""".formatted(CALL),
                "ANALYZE application");
    }

    @AfterEach
    void empty() {
        SchemaOwner.execute(
                "DELETE FROM application WHERE call_id = '%s'".formatted(CALL),
                "DELETE FROM call WHERE id = '%s'".formatted(CALL),
                "ANALYZE application");
    }

    @Test
    @TestTransaction
    void aPageComesFromAnIndexInEveryOrder() {
        Filter filter = new Filter(CALL, List.of(), List.of(), null, null, null);
        for (String parameter : Applications.LIST.sortParameters()) {
            Sort sort = Applications.LIST.sort(parameter).orElseThrow();
            Search<Application, State> search =
                    new Search<>(Applications.LIST, PROVIDER, Party.PROVIDER, List.of(), filter, sort);
            comesFromAnIndex(plan(search, null), sort);
            comesFromAnIndex(plan(search, new Position(Instant.now(), MIDDLE)), sort);
        }
    }

    private static void comesFromAnIndex(String plan, Sort sort) {
        assertThat(plan)
                .as("%s", sort)
                .contains("Index Scan")
                .doesNotContain("Sort")
                .doesNotContain("Seq Scan on application");
    }

    @SuppressWarnings("unchecked") // EXPLAIN answers with lines.
    private String plan(Search<?, ?> search, @Nullable Position after) {
        SearchConditions conditions = new SearchConditions(search);
        if (after != null) {
            conditions.addAfter(after);
        }
        Query query = database.createNativeQuery("EXPLAIN %s LIMIT 51".formatted(conditions.select()));
        conditions.bind(query);
        return String.join("\n", query.getResultList());
    }
}
