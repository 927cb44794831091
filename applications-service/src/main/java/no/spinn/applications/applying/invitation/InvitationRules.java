package no.spinn.applications.applying.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.ApplicationProblem;
import no.spinn.applications.applying.application.ApplicationRefused;
import no.spinn.applications.applying.partner.Invited;
import no.spinn.applications.applying.partner.Participation;
import no.spinn.applications.applying.partner.Partner;
import no.spinn.applications.applying.partner.Partners;
import no.spinn.applications.common.issue.ApplicationDetail;
import no.spinn.applications.upstream.fact.Vocabularies;
import no.spinn.criteria.code.CodeList;
import no.spinn.criteria.vocabulary.CoreFacts;
import no.spinn.criteria.vocabulary.FactReader;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Pointer;
import no.spinn.kit.security.OrganisationId;

/** Rejects organisations that cannot be invited, and facts that a member can never have. */
@ApplicationScoped
class InvitationRules {

    static final int MOST_PARTNERS = 100;
    private static final Pointer ORGANISATION = Pointer.ROOT.to("organisation");
    private static final Pointer COUNTRY = Pointer.ROOT.to("country");
    private static final Pointer FACTS = Pointer.ROOT.to("facts");

    private final Partners partners;
    private final Vocabularies vocabularies;

    InvitationRules(Partners partners, Vocabularies vocabularies) {
        this.partners = partners;
        this.vocabularies = vocabularies;
    }

    /** Returns the invitation as it is stored, with facts in canonical form; refuses it with all its faults. */
    Invited accept(Invited given, Application application) {
        List<Fault> faults = new ArrayList<>(organisationFaults(given.organisation(), application));
        if (CodeList.of(CodeList.COUNTRIES).stream().noneMatch(list -> list.has(given.country()))) {
            faults.add(InvitationIssue.COUNTRY_UNKNOWN.at(COUNTRY));
        }
        FactReader reader = FactReader.ofMember(vocabularies.current(), FACTS);
        Invited accepted = given.with(reader.canonical(given.facts()));
        faults.addAll(
                given.participation() == Participation.MEMBER
                        ? memberFaults(accepted, reader.faults())
                        : partnerFaults(given));
        if (!faults.isEmpty()) {
            throw new ApplicationRefused(
                    ApplicationProblem.NOT_INVITABLE, ApplicationDetail.NOT_INVITED.words(), faults);
        }
        return accepted;
    }

    private List<Fault> organisationFaults(OrganisationId organisation, Application application) {
        List<Fault> faults = new ArrayList<>();
        List<Partner> present = partners.of(application.id());
        if (organisation.equals(application.applicant())) {
            faults.add(InvitationIssue.APPLICANT.at(ORGANISATION));
        }
        if (present.stream().anyMatch(partner -> partner.organisation().equals(organisation))) {
            faults.add(InvitationIssue.ALREADY_INVITED.at(ORGANISATION));
        }
        if (present.size() >= MOST_PARTNERS) {
            faults.add(InvitationIssue.TOO_MANY.at(ORGANISATION, Map.of("most", MOST_PARTNERS)));
        }
        return faults;
    }

    private static List<Fault> memberFaults(Invited member, List<Fault> ofFacts) {
        List<Fault> faults = new ArrayList<>(ofFacts);
        Object stated = member.facts().get(CoreFacts.COUNTRY);
        if (stated != null && !stated.equals(member.country())) {
            faults.add(InvitationIssue.COUNTRY_DIFFERS.at(
                    FACTS.to(CoreFacts.COUNTRY), Map.of("country", member.country())));
        }
        return faults;
    }

    private static List<Fault> partnerFaults(Invited partner) {
        return partner.facts().isEmpty() ? List.of() : List.of(InvitationIssue.FACTS_OF_A_PARTNER.at(FACTS));
    }
}
