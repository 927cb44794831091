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
 * Finds listings of other organisations that share a theme and complement a role: they seek the role, or can have another
 * one. The fit is 0.5 times the share of common themes, plus 0.3 if they seek the role, plus 0.2 if they can have another
 * role.
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

    /** The position of a page: after the listing with this fit and id. */
    public record After(BigDecimal fit, UUID id) {}

    /** Listings of others, best fit first. */
    public List<FoundPartner> find(PartnerQuery query, OrganisationId caller, @Nullable After after, int rows) {
        BigDecimal fit = after == null ? null : after.fit();
        return database.list(
                FIND,
                PartnerSearch::read,
                query.themes().toArray(String[]::new),
                query.role(),
                caller.value(),
                query.country(),
                query.notCountry(),
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
