package no.spinn.matching.organisation.watch;

import jakarta.enterprise.context.ApplicationScoped;
import no.spinn.matching.organisation.ownership.OwnedRepository;

/** All watches. */
@ApplicationScoped
public class Watches extends OwnedRepository<Watch> {}
