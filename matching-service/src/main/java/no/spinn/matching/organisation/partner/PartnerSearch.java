package no.spinn.matching.organisation.partner;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import no.spinn.kit.security.OrganisationId;
import no.spinn.kit.sql.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Finds listings of others that share a theme and complement a role: they look for it, or can be something else. Half of the fit
 * is the share of the themes; three tenths that they look for the role, and two that they can be something else.
 */
@ApplicationScoped
public class PartnerSearch {

    private static final String FIND = """
            WITH wanted AS (SELECT ?::text[] AS themes, ?::text AS role)
            SELECT * FROM (
                SELECT l.*, round(
                        0.5 * (SELECT count(*) FROM unnest(l.themes) AS theme WHERE theme = ANY (wanted.themes))
                            / cardinality(wanted.themes)
                        + CASE WHEN wanted.role = ANY (l.seeks) THEN 0.3 ELSE 0 END
                        + CASE WHEN EXISTS (SELECT FROM unnest(l.roles) AS r WHERE r IS DISTINCT FROM wanted.role)
                            THEN 0.2 ELSE 0 END, 2) AS fit
                FROM partner_listing l, wanted
                WHERE l.themes && wanted.themes AND l.organisation <> ?
                  AND (l.country = coalesce(?, l.country)) AND l.country IS DISTINCT FROM ?
                  AND (wanted.role = ANY (l.seeks)
                       OR EXISTS (SELECT FROM unnest(l.roles) AS r WHERE r IS DISTINCT FROM wanted.role))
            ) found
            WHERE ?::numeric IS NULL OR (fit, id) < (?::numeric, ?::uuid)
            ORDER BY fit DESC, id DESC LIMIT ?""";

    private final Sql database;

    PartnerSearch(Sql database) {
        this.database = database;
    }

    /** Where a page begins: after one with this fit and id. */
    public record After(BigDecimal fit, UUID id) {}

    /** Those that fit best first; none of the caller's own. */
    public List<FoundPartner> find(Wanted wanted, OrganisationId caller, @Nullable After after, int rows) {
        BigDecimal fit = after == null ? null : after.fit();
        return database.list(
                FIND,
                PartnerSearch::read,
                wanted.themes().toArray(String[]::new),
                wanted.role(),
                caller.value(),
                wanted.country(),
                wanted.notCountry(),
                fit,
                fit,
                after == null ? null : after.id(),
                rows);
    }

    private static FoundPartner read(ResultSet row) throws SQLException {
        return new FoundPartner(
                row.getObject("id", UUID.class),
                row.getString("organisation"),
                row.getString("name"),
                row.getString("country"),
                row.getString("description"),
                codes(row, "themes"),
                codes(row, "roles"),
                codes(row, "seeks"),
                row.getBigDecimal("fit"));
    }

    private static Set<String> codes(ResultSet row, String column) throws SQLException {
        return new TreeSet<>(List.of((String[]) row.getArray(column).getArray()));
    }
}
