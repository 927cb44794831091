package no.spinn.matching.organisation.partner.api;

import no.spinn.criteria.vocabulary.CoreFacts;
import no.spinn.criteria.vocabulary.Vocabulary;
import no.spinn.kit.problem.Faults;
import no.spinn.kit.problem.KitDetail;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;

/** Checks a listing against the vocabulary and reports every fault. */
final class ListingCheck {

    private ListingCheck() {}

    static void require(ListingBody body, Vocabulary vocabulary) {
        Faults faults = new Faults();
        Countries.check(body.country(), "/country", faults);
        body.themes().forEach(code -> vocabulary.checkCode(CoreFacts.THEMES, code, "/themes", faults));
        body.roles().forEach(code -> vocabulary.checkCode(CoreFacts.ROLE, code, "/roles", faults));
        body.seeks().forEach(code -> vocabulary.checkCode(CoreFacts.ROLE, code, "/seeks", faults));
        if (!faults.isEmpty()) {
            throw new Refusal(KitProblem.INVALID, KitDetail.NOTHING_SAVED.words(), faults.all());
        }
    }
}
