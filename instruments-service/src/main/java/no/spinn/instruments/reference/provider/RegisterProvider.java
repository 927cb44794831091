package no.spinn.instruments.reference.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.spinn.instruments.common.detail.CatalogueDetail;
import no.spinn.kit.audit.Audit;
import no.spinn.kit.audit.AuditEntry;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.security.OrganisationId;
import no.spinn.kit.sql.Sql;
import no.spinn.kit.value.Ids;

/** Takes an organisation in as a provider, or changes what is known about it. */
@ApplicationScoped
public class RegisterProvider {

    private final Providers providers;
    private final Audit audit;
    private final Sql database;

    RegisterProvider(Providers providers, Audit audit, Sql database) {
        this.providers = providers;
        this.audit = audit;
        this.database = database;
    }

    /** The provider with this organisation, locked against others who register providers until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Provider> begin(OrganisationId organisation) {
        database.list("SELECT pg_advisory_xact_lock(hashtext('provider'))", row -> true);
        return providers.of(organisation);
    }

    /** Registers a new provider. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Provider register(Provider.Details details) {
        return place(Ids.next(), "register_provider", details);
    }

    /** Replaces the data of a provider. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Provider replace(Provider provider, Provider.Details details) {
        return place(provider.id(), "replace_provider", details);
    }

    private Provider place(UUID id, String action, Provider.Details details) {
        requireFree(id, details.slug());
        Provider placed = providers.place(id, details);
        audit.record(new AuditEntry(action, "provider", id.toString(), null, null, null, PublicProvider.of(placed)));
        return placed;
    }

    private void requireFree(UUID id, String slug) {
        providers.named(slug).filter(provider -> !provider.id().equals(id)).ifPresent(provider -> {
            throw new Refusal(
                    KitProblem.CONFLICT,
                    CatalogueDetail.SLUG_IN_USE.words(Map.of("organisation", provider.organisation(), "slug", slug)));
        });
    }
}
