package no.spinn.applications.applying.application;

import java.util.ArrayList;
import java.util.List;
import no.spinn.applications.applying.partner.Partner;
import no.spinn.applications.applying.partner.PartnerRules;
import no.spinn.criteria.derivation.DerivedFact;
import no.spinn.criteria.value.FactValue;
import no.spinn.criteria.value.Facts;
import no.spinn.criteria.vocabulary.CoreFacts;
import no.spinn.criteria.vocabulary.FactReader;
import no.spinn.criteria.vocabulary.Vocabulary;
import no.spinn.kit.problem.Fault;

/**
 * What is about the organisation of each member among the partners. Read again at submission, because the vocabulary may have
 * changed since the invitation.
 *
 * @param given what is said of each, in the order of the list of partners
 */
record MemberFacts(List<Facts> given, List<Fault> faults) {

    static MemberFacts read(List<Partner> partners, Vocabulary vocabulary) {
        MemberFacts members = new MemberFacts(new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < partners.size(); i++) {
            if (partners.get(i).isMember()) {
                members.add(partners.get(i), FactReader.ofMember(vocabulary, PartnerRules.factsOf(i)));
            }
        }
        return members;
    }

    private void add(Partner member, FactReader reader) {
        Facts stated = reader.read(member.facts());
        given.add(stated.with(CoreFacts.COUNTRY, new FactValue.Code(member.country())));
        faults.addAll(reader.faults());
    }

    /** With all that follow from what is said. */
    List<Facts> each() {
        return given.stream().map(DerivedFact::complete).toList();
    }
}
