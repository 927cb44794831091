package no.spinn.applications.record.barometer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Set;
import no.spinn.applications.applying.application.Act;

/**
 * The projects that the barometer counts. An application counts when the provider has decided on it, the decision stands,
 * and the applicant has stated how the project is paid for: in the financing plan of its budget, or else by the facts
 * project.budget.total, project.requestedAmount and project.ownShare. Drafts, undecided, withdrawn and dismissed
 * applications do not count. Applications of one organisation with the same title are about the same project, so one counts:
 * the latest that brought money, or else the latest.
 *
 * <p>Money from others is a grant that was not declined, and the other sources in the plan. A rejected application brings no
 * money. Own money is the own share. A project with neither does not count.
 */
@ApplicationScoped
class FinancedProjects {

    /**
     * Returns at most three organisations of each group: enough to know that there are at least three. The column has the
     * county that a municipality number names. Only where that may differ from the county of today, the number itself is read.
     */
    private static final String GROUPED = """
            WITH decided AS (
                SELECT applicant COLLATE "C" AS applicant, lower(btrim(title)) COLLATE "C" AS title, call_id, decided_at, sector, own_money,
                       CASE WHEN county IS NULL OR county = ANY (string_to_array(:settled, ',')) THEN county
                            ELSE facts ->> 'organisation.municipalityNumber' END AS county,
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

    /** Returns all projects, grouped by every dimension and the way of financing. */
    List<ProjectGroup> all() {
        List<Tuple> groups = database.createNativeQuery(GROUPED, Tuple.class)
                .setParameter("unknown", Place.UNKNOWN)
                .setParameter("settled", String.join(",", Counties.settled()))
                .setParameter("declined", Act.DECLINE.to().name())
                .getResultList();
        return groups.stream().map(FinancedProjects::projects).toList();
    }

    private static ProjectGroup projects(Tuple group) {
        return new ProjectGroup(
                new Place(
                        group.get("year", String.class),
                        group.get("sector", String.class),
                        Counties.today(group.get("county", String.class)),
                        group.get("instrument", String.class)),
                Financing.valueOf(group.get("financing", String.class)),
                group.get("projects", Number.class).longValue(),
                Set.of(group.get("organisations", String.class).split(" ")));
    }
}
