package no.spinn.applications.partner;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Pointer;

/**
 * What has to hold of the partners before an application is submitted: each has confirmed for itself, and the facts about
 * them, by which criteria are judged, say the same. Who applies for members does so as their coordinator.
 */
public final class PartnerRules {

    private static final Pointer PARTNERS = Pointer.ROOT.to("partners");
    private static final String COUNT = "project.partnerCount";
    private static final String ROLE = "applicant.role";
    private static final String COORDINATOR = "coordinator";
    private static final String COUNTRIES = "project.partnerCountries";

    private PartnerRules() {}

    /** Everything that is wrong with these partners beside these facts. */
    public static List<Fault> faults(List<Partner> partners, Map<String, Object> facts) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < partners.size(); i++) {
            Partner partner = partners.get(i);
            String place = PARTNERS.to(i).text();
            switch (partner.state()) {
                case INVITED ->
                    faults.add(new Fault(place, "not_answered", partner.name() + " has not answered the invitation"));
                case DECLINED ->
                    faults.add(new Fault(
                            place,
                            "declined",
                            partner.name() + " has declined; remove it, or remove it and invite it again"));
                case CONFIRMED -> {
                    // takes part
                }
            }
        }
        if (facts.get(COUNT) instanceof Number said && said.longValue() != partners.size()) {
            faults.add(fault(COUNT, "there are %d partners".formatted(partners.size())));
        }
        boolean coordinates = partners.stream().anyMatch(partner -> partner.participation() == Participation.MEMBER);
        if (coordinates != COORDINATOR.equals(facts.get(ROLE))) {
            faults.add(fault(
                    ROLE,
                    coordinates
                            ? "who applies for members is their coordinator"
                            : "a coordinator applies for members"));
        }
        Set<String> countries = partners.stream().map(Partner::country).collect(Collectors.toCollection(TreeSet::new));
        if (facts.get(COUNTRIES) instanceof Collection<?> said && !new HashSet<>(said).equals(countries)) {
            faults.add(fault(COUNTRIES, "the partners are from: " + String.join(", ", countries)));
        }
        return faults;
    }

    private static Fault fault(String fact, String detail) {
        return new Fault(Pointer.ROOT.to("facts").to(fact).text(), "differs_from_partners", detail);
    }
}
