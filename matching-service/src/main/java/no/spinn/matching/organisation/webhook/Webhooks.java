package no.spinn.matching.organisation.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import no.spinn.matching.organisation.ownership.OwnedRepository;

/** All webhooks. */
@ApplicationScoped
public class Webhooks extends OwnedRepository<Webhook> {}
