package no.spinn.applications.formalcheck;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The applications that were dismissed, by their ids. */
@ApplicationScoped
public class Dismissals implements PanacheRepositoryBase<Dismissal, UUID> {}
