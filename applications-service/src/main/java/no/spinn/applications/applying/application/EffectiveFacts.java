package no.spinn.applications.applying.application;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.spinn.applications.applying.application.budget.Budget;
import no.spinn.applications.applying.partner.Partner;
import no.spinn.criteria.derivation.DerivedFact;
import no.spinn.criteria.member.JudgedFacts;
import no.spinn.criteria.value.FactValue;
import no.spinn.criteria.value.Facts;
import no.spinn.criteria.vocabulary.CoreFacts;

/**
 * The facts of an application on which criteria are judged: what the applicant states, what the budget and the list of partners
 * say, and what follows from both. Budget and partners replace what is stated; a difference is a fault of the draft.
 *
 * @param stated about the project and the applicant
 * @param members what is about the organisation of each member, in the order of the list; empty unless the applicant coordinates
 */
public record EffectiveFacts(Facts stated, List<Facts> members) {

    /** The facts of a draft with these partners, and the facts of those that are members. */
    static EffectiveFacts of(Draft draft, List<Partner> partners, List<Facts> members) {
        return new EffectiveFacts(DerivedFact.complete(given(draft, partners)), members);
    }

    /** What the draft states, and what its budget and these partners say, without what follows from it. */
    static Facts given(Draft draft, List<Partner> partners) {
        Map<String, FactValue> partnership = new HashMap<>();
        partnership.put(CoreFacts.PARTNER_COUNT, new FactValue.Number(BigDecimal.valueOf(partners.size())));
        partnership.put(
                CoreFacts.PARTNER_COUNTRIES,
                new FactValue.Codes(partners.stream().map(Partner::country).collect(Collectors.toSet())));
        return planned(draft).with(new Facts(partnership));
    }

    /** The facts of a draft whose partners are not known here. */
    static EffectiveFacts of(Draft draft) {
        return new EffectiveFacts(DerivedFact.complete(planned(draft)), List.of());
    }

    /** The same with another amount that is requested. */
    EffectiveFacts requesting(FactValue.Amount amount) {
        return new EffectiveFacts(stated.with(CoreFacts.REQUESTED_AMOUNT, amount), members);
    }

    /** One set of facts to judge, or one for each member. */
    JudgedFacts judged() {
        return JudgedFacts.of(stated, members);
    }

    private static Facts planned(Draft draft) {
        Facts stated = Facts.fromJson(draft.facts());
        Budget budget = draft.budget();
        return budget == null ? stated : stated.with(budget.facts());
    }
}
