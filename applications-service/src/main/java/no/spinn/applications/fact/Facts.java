package no.spinn.applications.fact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The vocabulary as this service knows it. */
@ApplicationScoped
public class Facts implements PanacheRepositoryBase<Fact, String> {

    public Vocabulary vocabulary() {
        return Vocabulary.of(streamAll().map(Fact::definition).toList());
    }

    /** Keeps the newest definition of a fact. */
    public void keep(FactDefinition definition) {
        getEntityManager().merge(new Fact(definition));
    }
}
