package no.spinn.applications.barometer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Counts how projects are paid for. A project is an application that was decided and whose cost is known, from its budget or
 * else from its facts. External is what was granted and not declined, and what others than the applicant pay by its financing
 * plan; what was applied for and not granted is not. Entirely by the own budget is a project with nothing external, entirely
 * external one whose external money covers its cost.
 */
@ApplicationScoped
public class Barometer {

    private static final String ALL = "'all'";

    private static final String COUNT = """
            WITH project AS (
                SELECT coalesce(cast(%s AS text), 'unknown') AS value, a.applicant,
                    coalesce(plan.cost, facts.cost) AS cost,
                    CASE WHEN a.state = 'DECLINED' THEN 0 ELSE coalesce(a.granted_amount, 0) END
                        + coalesce(plan.other, facts.other, 0) AS external
                FROM application AS a JOIN call AS c ON c.id = a.call_id
                LEFT JOIN LATERAL (
                    SELECT (SELECT sum(cast(line -> 'amount' ->> 'amount' AS numeric))
                            FROM jsonb_array_elements(a.budget -> 'costs') AS line) AS cost,
                        (SELECT coalesce(sum(cast(line -> 'amount' ->> 'amount' AS numeric)), 0)
                            FROM jsonb_array_elements(a.budget -> 'financing') AS line
                            WHERE line ->> 'source' = 'other') AS other
                ) AS plan ON a.budget IS NOT NULL
                CROSS JOIN LATERAL (
                    SELECT cast(a.facts -> 'project.budget.total' ->> 'amount' AS numeric) AS cost,
                        greatest(0, cast(a.facts -> 'project.budget.total' ->> 'amount' AS numeric)
                            * (1 - cast(a.facts ->> 'project.ownShare' AS numeric))
                            - coalesce(cast(a.facts -> 'project.requestedAmount' ->> 'amount' AS numeric), 0)) AS other
                ) AS facts
                WHERE a.outcome IS NOT NULL
            )
            SELECT value, applicant, CASE WHEN external = 0 THEN 'ENTIRELY_OWN_BUDGET'
                    WHEN external >= cost THEN 'ENTIRELY_EXTERNAL' ELSE 'PARTLY_EXTERNAL' END AS financing,
                count(*) AS projects
            FROM project WHERE cost > 0 GROUP BY 1, 2, 3
            """;

    private final EntityManager database;

    Barometer(EntityManager database) {
        this.database = database;
    }

    /** The figures by one dimension, or those of everything together. */
    public Breakdown by(@Nullable Dimension dimension) {
        String sql = COUNT.formatted(dimension == null ? ALL : dimension.expression());
        List<Tuple> rows = database.createNativeQuery(sql, Tuple.class).getResultList();
        return Breakdown.of(rows.stream().map(Barometer::observation).toList());
    }

    private static Observation observation(Tuple row) {
        return new Observation(
                row.get("value", String.class),
                Financing.valueOf(row.get("financing", String.class)),
                row.get("applicant", String.class),
                row.get("projects", Long.class));
    }
}
