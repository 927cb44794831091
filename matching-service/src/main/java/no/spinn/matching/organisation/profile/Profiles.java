package no.spinn.matching.organisation.profile;

import jakarta.enterprise.context.ApplicationScoped;
import no.spinn.matching.organisation.ownership.OwnedRepository;

/** The profiles of all organisations. */
@ApplicationScoped
public class Profiles extends OwnedRepository<Profile> {}
