package no.spinn.applications.stateaid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.spinn.applications.application.Application;
import no.spinn.applications.application.ApplicationProblem;
import no.spinn.applications.application.ApplicationRefused;
import no.spinn.applications.time.OsloDays;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Pointer;
import no.spinn.kit.security.OrganisationId;
import no.spinn.kit.value.Money;

/** Grants state aid, and keeps account of it. */
@ApplicationScoped
public class AidRegister {

    private final AidAwards awards;
    private final Declarations declarations;
    private final EntityManager database;

    AidRegister(AidAwards awards, Declarations declarations, EntityManager database) {
        this.awards = awards;
        this.declarations = declarations;
        this.database = database;
    }

    /** What an application's organisation has had by now, with what it declares in the application. */
    public Cumulation cumulation(Application application, Instant now) {
        List<OtherAid> declared = declarations
                .findByIdOptional(application.id())
                .map(Declaration::aid)
                .orElse(List.of());
        var today = OsloDays.at(now);
        return Cumulation.of(today, awards.deMinimis(application.applicant(), Cumulation.firstDay(today)), declared);
    }

    /**
     * Notes a grant that is state aid, with its decision. Refused when de minimis aid would go beyond its ceiling. The
     * caller holds the organisation.
     *
     * @param place of the state aid in the request
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void grant(Application application, Granting granting, Pointer place) {
        StateAid aid = granting.aid;
        if (aid.regime() == Regime.DE_MINIMIS) {
            requireRoom(cumulation(application, granting.at), aid.euro(granting.amount), place);
        }
        awards.persist(new AidAward(
                new AidAward.Grant(
                        granting.decisionId, application.id(), application.applicant(), OsloDays.at(granting.at)),
                granting.amount,
                aid));
        awards.flush();
    }

    /** A decision that grants state aid. */
    public record Granting(UUID decisionId, Money amount, StateAid aid, Instant at) {}

    private static void requireRoom(Cumulation cumulation, BigDecimal euro, Pointer place) {
        if (euro.compareTo(cumulation.left()) > 0) {
            throw new ApplicationRefused(
                    ApplicationProblem.BEYOND_DE_MINIMIS,
                    "Nothing was decided; see errors.",
                    List.of(new Fault(
                            place.text(),
                            "beyond_de_minimis",
                            "EUR %s since %s, this would be EUR %s more; the ceiling is EUR %s"
                                    .formatted(cumulation.total(), cumulation.from(), euro, Cumulation.CEILING))));
        }
    }

    /** Lets decisions about these organisations wait for each other; in one order, so that two who decide many never wait in a circle. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(Collection<OrganisationId> organisations) {
        organisations.stream()
                .map(OrganisationId::value)
                .distinct()
                .sorted()
                .forEach(organisation -> lock(new OrganisationId(organisation)));
    }

    private void lock(OrganisationId organisation) {
        database.createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .setParameter("name", "state aid " + organisation.value())
                .getSingleResult();
    }
}
