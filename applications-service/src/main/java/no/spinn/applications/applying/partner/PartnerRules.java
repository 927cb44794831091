package no.spinn.applications.applying.partner;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.spinn.applications.common.issue.DraftIssue;
import no.spinn.criteria.value.FactValue;
import no.spinn.criteria.value.Facts;
import no.spinn.criteria.vocabulary.CoreFacts;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Pointer;

/**
 * Checks the partners before an application is submitted. Each partner must have confirmed. The facts about partners,
 * which criteria are evaluated on, must agree with the list. An applicant with members must apply as their coordinator.
 */
public final class PartnerRules {

    private static final Pointer PARTNERS = Pointer.ROOT.to("partners");
    private static final Pointer FACTS = Pointer.ROOT.to("facts");
    private static final FactValue COORDINATOR = new FactValue.Code("coordinator");

    private PartnerRules() {}

    /** Where the facts of the partner at this place of the list are. */
    public static Pointer factsOf(int place) {
        return PARTNERS.to(place).to("facts");
    }

    /** Returns all faults of these partners, compared with these facts. */
    public static List<Fault> faults(List<Partner> partners, Facts facts) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < partners.size(); i++) {
            Partner partner = partners.get(i);
            Pointer place = PARTNERS.to(i);
            Map<String, String> who = Map.of("partner", partner.name());
            switch (partner.state()) {
                case INVITED -> faults.add(DraftIssue.PARTNER_HAS_NOT_ANSWERED.at(place, who));
                case DECLINED -> faults.add(DraftIssue.PARTNER_HAS_DECLINED.at(place, who));
                case CONFIRMED -> {
                    // nothing is missing
                }
            }
        }
        FactValue.Number count = facts.get(CoreFacts.PARTNER_COUNT, FactValue.Number.class);
        if (count != null && count.value().compareTo(BigDecimal.valueOf(partners.size())) != 0) {
            faults.add(DraftIssue.PARTNER_COUNT_DIFFERS.at(
                    FACTS.to(CoreFacts.PARTNER_COUNT), Map.of("count", partners.size())));
        }
        boolean coordinates = partners.stream().anyMatch(Partner::isMember);
        if (coordinates != COORDINATOR.equals(facts.get(CoreFacts.ROLE))) {
            DraftIssue draftIssue =
                    coordinates ? DraftIssue.MEMBERS_WITHOUT_COORDINATOR : DraftIssue.COORDINATOR_WITHOUT_MEMBERS;
            faults.add(draftIssue.at(FACTS.to(CoreFacts.ROLE)));
        }
        Set<String> countries = partners.stream().map(Partner::country).collect(Collectors.toCollection(TreeSet::new));
        FactValue.Codes stated = facts.get(CoreFacts.PARTNER_COUNTRIES, FactValue.Codes.class);
        if (stated != null && !stated.values().equals(countries)) {
            faults.add(DraftIssue.PARTNER_COUNTRIES_DIFFER.at(
                    FACTS.to(CoreFacts.PARTNER_COUNTRIES), Map.of("countries", String.join(", ", countries))));
        }
        return faults;
    }
}
