package no.spinn.applications.record.barometer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Set;
import no.spinn.applications.applying.application.Act;

/**
 * The projects that the barometer counts. An application is one when its provider has decided about it, the decision stands, and
 * the applicant told how the project is paid for: by the financing plan of its budget, or else by the facts
 * project.budget.total, project.requestedAmount and project.ownShare. Drafts, what is not decided yet, what was withdrawn or
 * dismissed do not count. Of several applications of one organisation under the same title one counts, for they are for the
 * same project: the latest that brought money, or else the latest.
 *
 * <p>Money from others is what was granted and not declined, and what the plan has from other sources. What was applied for and
 * rejected is none. Own money is the own share. A project that has neither is not counted.
 */
@ApplicationScoped
class FinancedProjects {

    /** Three organisations are enough to be told that there are not fewer. */
    private static final String GROUPED = """
            WITH decided AS (
                SELECT applicant COLLATE "C" AS applicant, lower(btrim(title)) COLLATE "C" AS title, call_id, decided_at, sector, county, own_money,
                       (other_money IS TRUE OR (outcome IN ('GRANTED', 'PARTIALLY_GRANTED') AND state <> :declined)) AS others_money
                FROM application
                WHERE outcome IS NOT NULL AND tells_financing
            ), project AS (
                SELECT DISTINCT ON (applicant, title) * FROM decided
                ORDER BY applicant, title, others_money DESC, decided_at DESC
            )
            SELECT to_char(decided_at AT TIME ZONE 'Europe/Oslo', 'YYYY') AS year,
                   coalesce(sector, :unknown) AS sector,
                   coalesce(county, :unknown) AS county,
                   coalesce(call.terms -> 'instrument' ->> 'slug', :unknown) AS instrument,
                   CASE WHEN NOT others_money THEN 'ENTIRELY_OWN' WHEN own_money THEN 'PARTLY' ELSE 'ENTIRELY_EXTERNAL' END AS financing,
                   count(*) AS projects,
                   array_to_string((array_agg(DISTINCT applicant))[1:3], ' ') AS organisations
            FROM project LEFT JOIN call ON call.id = project.call_id
            WHERE others_money OR own_money
            GROUP BY 1, 2, 3, 4, 5""";

    private final EntityManager database;

    FinancedProjects(EntityManager database) {
        this.database = database;
    }

    /** All that there are now, grouped by everything that is known of them. */
    List<Projects> all() {
        List<Tuple> groups = database.createNativeQuery(GROUPED, Tuple.class)
                .setParameter("unknown", Place.UNKNOWN)
                .setParameter("declined", Act.DECLINE.to().name())
                .getResultList();
        return groups.stream().map(FinancedProjects::projects).toList();
    }

    private static Projects projects(Tuple group) {
        return new Projects(
                new Place(
                        group.get("year", String.class),
                        group.get("sector", String.class),
                        group.get("county", String.class),
                        group.get("instrument", String.class)),
                Financing.valueOf(group.get("financing", String.class)),
                group.get("projects", Number.class).longValue(),
                Set.of(group.get("organisations", String.class).split(" ")));
    }
}
