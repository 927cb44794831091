package no.spinn.matching.upstream.vocabulary;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The facts that were published. */
@ApplicationScoped
public class KeptFacts implements PanacheRepositoryBase<KeptFact, String> {

    public void keep(KeptFact fact) {
        getEntityManager().merge(fact);
    }
}
