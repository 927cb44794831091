package no.spinn.applications.applying.application;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.spinn.applications.applying.application.budget.Budget;
import no.spinn.applications.applying.partner.Partner;
import no.spinn.criteria.derivation.DerivedFact;
import no.spinn.criteria.value.FactValue;
import no.spinn.criteria.value.Facts;
import no.spinn.criteria.vocabulary.CoreFacts;

/**
 * The facts of an application on which criteria are judged: what the applicant states, what the budget and the list of partners
 * say, and what follows from both. Budget and partners replace what is stated; a difference is a fault of the draft.
 */
public final class EffectiveFacts {

    private EffectiveFacts() {}

    /** The facts of a draft with these partners. */
    public static Facts of(Draft draft, List<Partner> partners) {
        Map<String, FactValue> partnership = new HashMap<>();
        partnership.put(CoreFacts.PARTNER_COUNT, new FactValue.Number(BigDecimal.valueOf(partners.size())));
        partnership.put(
                CoreFacts.PARTNER_COUNTRIES,
                new FactValue.Codes(partners.stream().map(Partner::country).collect(Collectors.toSet())));
        return DerivedFact.complete(planned(draft).with(new Facts(partnership)));
    }

    /** The facts of a draft whose partners are not known here. */
    static Facts of(Draft draft) {
        return DerivedFact.complete(planned(draft));
    }

    private static Facts planned(Draft draft) {
        Facts stated = Facts.fromJson(draft.facts());
        Budget budget = draft.budget();
        return budget == null ? stated : stated.with(budget.facts());
    }
}
