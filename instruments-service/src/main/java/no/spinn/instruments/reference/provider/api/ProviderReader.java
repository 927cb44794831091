package no.spinn.instruments.reference.provider.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import no.spinn.criteria.vocabulary.CoreFacts;
import no.spinn.instruments.common.api.RequestCheck;
import no.spinn.instruments.common.api.TextCheck;
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
        facts.vocabulary().checkCodes(CoreFacts.COUNTRY, country(request), "/country", faults);
        if (!faults.isEmpty()) {
            throw new Refusal(KitProblem.INVALID, "The provider has faults; see errors.", faults.all());
        }
        return request.of(organisation);
    }

    // Missing in a request with this fault.
    private static List<String> country(ProviderRequest request) {
        return Stream.ofNullable(request.country()).toList();
    }
}
