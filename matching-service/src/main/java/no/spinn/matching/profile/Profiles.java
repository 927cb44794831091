package no.spinn.matching.profile;

import jakarta.enterprise.context.ApplicationScoped;
import no.spinn.matching.ownership.OwnedRepository;

/** All profiles. */
@ApplicationScoped
public class Profiles extends OwnedRepository<Profile> {}
