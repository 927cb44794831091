package no.spinn.applications.applying.partner;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.spinn.applications.common.issue.DraftIssue;
import no.spinn.applications.upstream.fact.KnownFacts;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Pointer;

/**
 * Checks the partners before an application is submitted. Each partner must have confirmed. The facts about partners,
 * which criteria are evaluated on, must agree with the list. An applicant with members must apply as their coordinator.
 */
public final class PartnerRules {

    private static final Pointer PARTNERS = Pointer.ROOT.to("partners");
    private static final String COORDINATOR = "coordinator";

    private PartnerRules() {}

    /** Returns all faults of these partners, compared with these facts. */
    public static List<Fault> faults(List<Partner> partners, Map<String, Object> facts) {
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
        if (facts.get(KnownFacts.PARTNER_COUNT) instanceof Number stated && stated.longValue() != partners.size()) {
            faults.add(DraftIssue.PARTNERS_ARE_ANOTHER_NUMBER.at(
                    KnownFacts.pointer(KnownFacts.PARTNER_COUNT), Map.of("count", partners.size())));
        }
        boolean coordinates = partners.stream().anyMatch(partner -> partner.participation() == Participation.MEMBER);
        if (coordinates != COORDINATOR.equals(facts.get(KnownFacts.APPLICANT_ROLE))) {
            DraftIssue draftIssue =
                    coordinates ? DraftIssue.MEMBERS_WITHOUT_COORDINATOR : DraftIssue.COORDINATOR_WITHOUT_MEMBERS;
            faults.add(draftIssue.at(KnownFacts.pointer(KnownFacts.APPLICANT_ROLE)));
        }
        Set<String> countries = partners.stream().map(Partner::country).collect(Collectors.toCollection(TreeSet::new));
        if (facts.get(KnownFacts.PARTNER_COUNTRIES) instanceof Collection<?> stated
                && !new HashSet<>(stated).equals(countries)) {
            faults.add(DraftIssue.PARTNERS_ARE_FROM_OTHER_COUNTRIES.at(
                    KnownFacts.pointer(KnownFacts.PARTNER_COUNTRIES),
                    Map.of("countries", String.join(", ", countries))));
        }
        return faults;
    }
}
