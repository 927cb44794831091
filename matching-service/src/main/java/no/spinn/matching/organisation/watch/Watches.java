package no.spinn.matching.organisation.watch;

import jakarta.enterprise.context.ApplicationScoped;
import no.spinn.kit.ownership.OwnedRepository;

/** The watches of all organisations. */
@ApplicationScoped
public class Watches extends OwnedRepository<Watch> {}
