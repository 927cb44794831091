package no.spinn.applications.handling.stateaid;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.spinn.applications.applying.application.Act;
import no.spinn.kit.security.OrganisationId;

/** All granted state aid. An award counts while its decision is in force and the recipient has not declined it. */
@ApplicationScoped
public class Awards implements PanacheRepositoryBase<Aid, UUID> {

    private static final String COUNTING = """
            from Aid aid join Application application on application.id = aid.applicationId
            join Call call on call.id = application.callId
            where application.state <> %s
            and aid.decisionId in (select decision.id from Decision decision where decision.supersededAt is null)""".formatted(Act.DECLINE.to());

    /** Returns the de minimis aid of an organisation, the oldest first. */
    List<Award> deMinimis(OrganisationId recipient, Window window) {
        return getEntityManager()
                .createQuery(selecting("""
                         and aid.organisation = :recipient and aid.regime = DE_MINIMIS
                        and aid.grantedOn between :from and :to order by aid.decisionId"""), Award.class)
                .setParameter("recipient", recipient.value())
                .setParameter("from", window.from())
                .setParameter("to", window.to())
                .getResultList();
    }

    /** Returns the latest awards first, because the ids of decisions sort by time. */
    public List<Award> search(AwardSearch search) {
        StringBuilder conditions = new StringBuilder(" and aid.euro >= :minimum");
        if (search.year() != null) {
            conditions.append(" and aid.grantedOn between :first and :last");
        }
        if (search.organisation() != null) {
            conditions.append(" and aid.organisation = :recipient");
        }
        if (search.after() != null) {
            conditions.append(" and aid.decisionId < :after");
        }
        TypedQuery<Award> query = getEntityManager()
                .createQuery(selecting(conditions + " order by aid.decisionId desc"), Award.class)
                .setParameter("minimum", search.minimumEur())
                .setMaxResults(search.rows());
        if (search.year() != null) {
            query.setParameter("first", LocalDate.of(search.year(), 1, 1));
            query.setParameter("last", LocalDate.of(search.year(), 12, 31));
        }
        if (search.organisation() != null) {
            query.setParameter("recipient", search.organisation().value());
        }
        if (search.after() != null) {
            query.setParameter("after", search.after());
        }
        return query.getResultList();
    }

    private static String selecting(String conditions) {
        return "select new no.spinn.applications.handling.stateaid.Award(aid, call) " + COUNTING + conditions;
    }
}
