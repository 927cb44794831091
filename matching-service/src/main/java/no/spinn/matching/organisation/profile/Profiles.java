package no.spinn.matching.organisation.profile;

import jakarta.enterprise.context.ApplicationScoped;
import no.spinn.kit.ownership.OwnedRepository;

/** The profiles of all organisations. */
@ApplicationScoped
public class Profiles extends OwnedRepository<Profile> {}
