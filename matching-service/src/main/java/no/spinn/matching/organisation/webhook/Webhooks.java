package no.spinn.matching.organisation.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import no.spinn.matching.organisation.ownership.OwnedRepository;

/** The webhooks of all organisations. */
@ApplicationScoped
public class Webhooks extends OwnedRepository<Webhook> {}
