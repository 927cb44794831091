package no.spinn.matching.watch;

import jakarta.enterprise.context.ApplicationScoped;
import no.spinn.matching.ownership.OwnedRepository;

/** All watches. */
@ApplicationScoped
public class Watches extends OwnedRepository<Watch> {}
