package no.spinn.matching.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import no.spinn.matching.ownership.OwnedRepository;

/** All webhooks. */
@ApplicationScoped
public class Webhooks extends OwnedRepository<Webhook> {}
