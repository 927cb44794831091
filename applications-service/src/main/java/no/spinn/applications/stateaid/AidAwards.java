package no.spinn.applications.stateaid;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.spinn.kit.security.OrganisationId;
import org.jspecify.annotations.Nullable;

/** The grants that are state aid. One that was reversed or declined is none any more. */
@ApplicationScoped
public class AidAwards implements PanacheRepositoryBase<AidAward, UUID> {

    private static final String STANDS = """
            decisionId in (select d.id from Decision d where d.supersededAt is null)
            and applicationId in (select a.id from Application a where a.state <> DECLINED)""";

    /**
     * What of the register is looked for.
     *
     * @param fewestEuro the smallest award that is listed
     */
    public record Search(
            BigDecimal fewestEuro,
            @Nullable Integer year,
            @Nullable OrganisationId organisation) {}

    /** De minimis aid of an organisation granted on this day or later. */
    List<AidAward> deMinimis(OrganisationId organisation, LocalDate from) {
        return list(
                "organisation = ?1 and regime = DE_MINIMIS and grantedOn >= ?2 and " + STANDS + " order by grantedOn",
                organisation.value(),
                from);
    }

    /** The newest first. */
    public List<AidAward> register(Search search, @Nullable UUID after, int rows) {
        Parameters values = Parameters.with("fewest", search.fewestEuro);
        StringBuilder conditions = new StringBuilder("euro >= :fewest and ").append(STANDS);
        if (search.year != null) {
            conditions.append(" and grantedOn between :first and :last");
            values.and("first", LocalDate.of(search.year, 1, 1)).and("last", LocalDate.of(search.year, 12, 31));
        }
        if (search.organisation != null) {
            conditions.append(" and organisation = :organisation");
            values.and("organisation", search.organisation.value());
        }
        if (after != null) {
            conditions.append(" and decisionId < :after");
            values.and("after", after);
        }
        return find(conditions + " order by decisionId desc", values)
                .page(0, rows)
                .list();
    }
}
