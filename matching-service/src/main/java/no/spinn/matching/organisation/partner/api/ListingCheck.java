package no.spinn.matching.organisation.partner.api;

import java.util.regex.Pattern;
import no.spinn.criteria.vocabulary.CoreFacts;
import no.spinn.criteria.vocabulary.Vocabulary;
import no.spinn.kit.problem.Faults;
import no.spinn.kit.problem.KitDetail;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;

/** Checks a listing against the vocabulary and reports every fault. */
final class ListingCheck {

    /** Anybody reads what is open to all, and an address may be that of a person. */
    private static final Pattern ADDRESS = Pattern.compile("\\S@\\S");

    private ListingCheck() {}

    static void require(ListingBody body, Vocabulary vocabulary) {
        Faults faults = new Faults();
        Countries.check(body.country(), "/country", faults);
        body.themes().forEach(code -> vocabulary.checkCode(CoreFacts.THEMES, code, "/themes", faults));
        body.roles().forEach(code -> vocabulary.checkCode(CoreFacts.ROLE, code, "/roles", faults));
        body.seeks().forEach(code -> vocabulary.checkCode(CoreFacts.ROLE, code, "/seeks", faults));
        if (body.content().openToAll()) {
            requireNoAddress(body.name(), "/name", faults);
            requireNoAddress(body.description(), "/description", faults);
        }
        if (!faults.isEmpty()) {
            throw new Refusal(KitProblem.INVALID, KitDetail.NOTHING_SAVED.words(), faults.all());
        }
    }

    private static void requireNoAddress(String text, String pointer, Faults faults) {
        if (ADDRESS.matcher(text).find()) {
            faults.add(PartnerIssue.ADDRESS_OPEN_TO_ALL.at(pointer));
        }
    }
}
