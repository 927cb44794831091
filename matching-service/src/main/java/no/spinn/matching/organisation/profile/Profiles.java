package no.spinn.matching.organisation.profile;

import jakarta.enterprise.context.ApplicationScoped;
import no.spinn.matching.organisation.ownership.OwnedRepository;

/** All profiles. */
@ApplicationScoped
public class Profiles extends OwnedRepository<Profile> {}
