package no.spinn.portal.pages.guide;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;

/** What an answer says without being asked: who has no partner has no company, no public body and no network as partner. */
final class Implied {

    private static final String PARTNERS = "project.partnerCount";
    private static final List<String> KINDS_OF_PARTNERS = List.of(
            "project.companyPartner",
            "project.publicPartner",
            "project.researchPartner",
            "project.networkOfLocalAuthorities");

    private Implied() {}

    /** The facts that an answer about this one may say. */
    static List<String> by(String fact) {
        return fact.equals(PARTNERS) ? KINDS_OF_PARTNERS : List.of();
    }

    /** Adds what the facts imply, where nobody said otherwise. */
    static void complete(Map<String, Object> facts, Map<String, ?> vocabulary) {
        if (BigInteger.ZERO.equals(facts.get(PARTNERS))) {
            KINDS_OF_PARTNERS.stream().filter(vocabulary::containsKey).forEach(kind -> facts.putIfAbsent(kind, false));
        }
    }
}
