package no.spinn.kit.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import no.spinn.kit.ownership.OwnedRepository;

/** The webhooks of all organisations. */
@ApplicationScoped
public class Webhooks extends OwnedRepository<Webhook> {}
