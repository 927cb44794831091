package no.spinn.applications.applying.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.spinn.applications.applying.partner.Partner;
import no.spinn.applications.applying.partner.PartnerRules;
import no.spinn.criteria.derivation.DerivedFact;
import no.spinn.criteria.value.Facts;
import no.spinn.criteria.vocabulary.CoreFacts;
import no.spinn.kit.problem.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * Facts to judge, and where the applicant states them.
 *
 * @param hasBudget whether the budget is the source of the sums
 * @param organisation where the facts about the organisation are
 */
record StatedFacts(Facts facts, boolean hasBudget, Pointer organisation) {

    static final Pointer FACTS = Pointer.ROOT.to("facts");

    private static final Pointer FINANCING = Pointer.ROOT.to("budget").to("financing");
    private static final Pointer COSTS = Pointer.ROOT.to("budget").to("costs");
    private static final Set<String> FINANCED =
            Set.of(CoreFacts.REQUESTED_AMOUNT, CoreFacts.GRANT_SHARE, CoreFacts.OWN_SHARE);

    /** The facts of an applicant that applies for itself. */
    static StatedFacts ofApplicant(Facts facts, boolean hasBudget) {
        return new StatedFacts(facts, hasBudget, FACTS);
    }

    /** One set for the applicant, or one for each of the members among these partners. */
    static List<StatedFacts> of(EffectiveFacts effective, boolean hasBudget, List<Partner> partners) {
        List<Facts> judged = effective.judged().each();
        if (effective.members().isEmpty()) {
            return List.of(ofApplicant(judged.getFirst(), hasBudget));
        }
        List<StatedFacts> each = new ArrayList<>();
        for (int i = 0; i < partners.size(); i++) {
            if (partners.get(i).isMember()) {
                each.add(new StatedFacts(judged.get(each.size()), hasBudget, PartnerRules.factsOf(i)));
            }
        }
        return each;
    }

    /** Where the applicant says the fact. */
    Pointer place(@Nullable String fact) {
        if (fact == null) {
            return FACTS;
        }
        if (hasBudget && FINANCED.contains(fact)) {
            return FINANCING;
        }
        if (hasBudget && fact.equals(CoreFacts.TOTAL_BUDGET)) {
            return COSTS;
        }
        if (isStated(fact)) {
            return placeOfFact(fact);
        }
        List<String> sources = DerivedFact.of(fact).map(DerivedFact::sources).orElse(List.of(fact));
        return placeOfFact(fact.equals(CoreFacts.GRANT_SHARE) ? sources.getFirst() : sources.getLast());
    }

    /** The fact, or those of its sources that are missing. */
    List<String> missing(String fact) {
        List<String> sources = DerivedFact.of(fact).map(DerivedFact::sources).orElse(List.of(fact)).stream()
                .filter(source -> !facts.knows(source))
                .toList();
        return sources.isEmpty() ? List.of(fact) : sources;
    }

    private Pointer placeOfFact(String fact) {
        return (CoreFacts.isAboutOrganisation(fact) ? organisation : FACTS).to(fact);
    }

    // A derived fact that is known without all of its sources was stated.
    private boolean isStated(String fact) {
        return facts.knows(fact)
                && DerivedFact.of(fact).map(DerivedFact::sources).orElse(List.of()).stream()
                        .anyMatch(source -> !facts.knows(source));
    }
}
