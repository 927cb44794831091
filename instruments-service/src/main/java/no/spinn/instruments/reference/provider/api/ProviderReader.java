package no.spinn.instruments.reference.provider.api;

import jakarta.enterprise.context.ApplicationScoped;
import no.spinn.criteria.vocabulary.CoreFacts;
import no.spinn.instruments.common.api.RequestCheck;
import no.spinn.instruments.common.api.TextCheck;
import no.spinn.instruments.common.detail.CatalogueDetail;
import no.spinn.instruments.reference.fact.Facts;
import no.spinn.instruments.reference.provider.Provider;
import no.spinn.kit.problem.Faults;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.security.OrganisationId;

/** Checks a provider as an operator sends it, and names all faults at once. */
@ApplicationScoped
class ProviderReader {

    private final RequestCheck check;
    private final Facts facts;

    ProviderReader(RequestCheck check, Facts facts) {
        this.check = check;
        this.facts = facts;
    }

    Provider.Details read(OrganisationId organisation, ProviderRequest request) {
        Faults faults = new Faults();
        check.check(request, faults);
        TextCheck.checkName(request.name(), "/name", faults);
        facts.vocabulary().checkCode(CoreFacts.COUNTRY, request.country(), "/country", faults);
        if (!faults.isEmpty()) {
            throw new Refusal(KitProblem.INVALID, CatalogueDetail.PROVIDER_FAULTY.words(), faults.all());
        }
        return request.of(organisation);
    }
}
