package no.spinn.applications.applying.application;

import java.util.List;
import java.util.Map;
import no.spinn.applications.applying.partner.Partner;
import no.spinn.applications.applying.partner.PartnerRules;
import no.spinn.applications.common.issue.DraftIssue;
import no.spinn.criteria.derivation.Inconsistencies;
import no.spinn.criteria.derivation.Inconsistency;
import no.spinn.criteria.value.Facts;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Pointer;
import org.jspecify.annotations.Nullable;

/** Facts of a draft, its budget and its partners that contradict each other. They keep nobody from applying. */
final class Contradictions {

    private final Draft draft;
    private final List<Partner> members;
    private final List<Partner> partners;

    private Contradictions(Draft draft, List<Partner> partners) {
        this.draft = draft;
        this.partners = partners;
        this.members = partners.stream().filter(Partner::isMember).toList();
    }

    /** All of them, each at the fact that the applicant states first. */
    static List<Fault> of(Draft draft, List<Partner> partners, List<Facts> members) {
        Contradictions contradictions = new Contradictions(draft, partners);
        return Inconsistencies.of(EffectiveFacts.given(draft, partners), members).stream()
                .map(contradictions::warning)
                .toList();
    }

    private Fault warning(Inconsistency found) {
        return DraftIssue.FACTS_CONTRADICT.at(place(found), found.code(), Map.of("text", found.text()));
    }

    private Pointer place(Inconsistency found) {
        Map<String, Object> stated = stated(found.member());
        Pointer facts = found.member() == null
                ? StatedFacts.FACTS
                : PartnerRules.factsOf(partners.indexOf(members.get(found.member())));
        return found.facts().stream()
                .filter(stated::containsKey)
                .findFirst()
                .map(facts::to)
                .orElseGet(() -> elsewhere(found));
    }

    private Map<String, Object> stated(@Nullable Integer member) {
        return member == null ? draft.facts() : members.get(member).facts();
    }

    // In the budget or the list of partners.
    private Pointer elsewhere(Inconsistency found) {
        return StatedFacts.ofApplicant(EffectiveFacts.given(draft, partners), draft.budget() != null)
                .place(found.facts().getFirst());
    }
}
