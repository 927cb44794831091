package no.spinn.criteria.derivation;

import static no.spinn.criteria.condition.Conditions.all;
import static no.spinn.criteria.condition.Conditions.any;
import static no.spinn.criteria.condition.Conditions.atLeast;
import static no.spinn.criteria.condition.Conditions.atMost;
import static no.spinn.criteria.condition.Conditions.equal;
import static no.spinn.criteria.condition.Conditions.not;
import static no.spinn.criteria.condition.Conditions.oneOf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.spinn.criteria.condition.Condition;
import no.spinn.criteria.condition.Interpreter;
import no.spinn.criteria.value.FactValue;
import no.spinn.criteria.value.Facts;
import no.spinn.criteria.value.Truth;
import no.spinn.criteria.vocabulary.CoreFacts;
import no.spinn.kit.language.Messages;

/** Finds facts that contradict each other. They refuse nothing: people correct them, or explain them. */
public final class Inconsistencies {

    private static final Messages MESSAGES = Messages.of(Inconsistencies.class);

    private Inconsistencies() {}

    /** Contradictions that can be said in the language of conditions: met when the facts contradict each other. */
    private enum Rule {
        NO_PARTNERS(all(
                equal(CoreFacts.PARTNER_COUNT, 0),
                any(
                        equal(CoreFacts.NETWORK, true),
                        equal(CoreFacts.COMPANY_PARTNER, true),
                        equal(CoreFacts.RESEARCH_PARTNER, true),
                        equal(CoreFacts.PUBLIC_PARTNER, true),
                        atLeast(CoreFacts.PARTNER_COUNTRY_COUNT, 1)))),
        PILOT_CUSTOMER_OF_NOBODY(all(equal(CoreFacts.ROLE, "pilot_customer"), equal(CoreFacts.COMPANY_PARTNER, false))),
        PAYS_EVERYTHING(all(atLeast(CoreFacts.OWN_SHARE, 1), not(atMost(CoreFacts.GRANT_SHARE, 0)))),
        ASKS_FOR_MORE_THAN_IT_COSTS(not(atMost(CoreFacts.GRANT_SHARE, 1))),
        NOT_IN_NORWAY(
                all(oneOf(CoreFacts.SECTOR, List.of("municipality", "county")), not(equal(CoreFacts.COUNTRY, "NO")))),
        FOREIGN_BODY_IN_NORWAY(all(equal(CoreFacts.SECTOR, "foreign_public_body"), equal(CoreFacts.COUNTRY, "NO")));

        private final Condition contradiction;

        Rule(Condition contradiction) {
            this.contradiction = contradiction;
        }

        private boolean isBrokenBy(Facts facts) {
            return Interpreter.evaluate(contradiction, facts).truth() == Truth.MET;
        }

        private Inconsistency by(Facts stated) {
            return inconsistency(name().toLowerCase(Locale.ROOT), sources(stated), Map.of());
        }

        private List<String> sources(Facts stated) {
            return contradiction
                    .facts()
                    .flatMap(fact -> stated.knows(fact)
                            ? List.of(fact).stream()
                            : DerivedFact.of(fact).stream().flatMap(derived -> derived.sources().stream()))
                    .filter(stated::knows)
                    .distinct()
                    .toList();
        }
    }

    /** All contradictions between these facts, as people stated them. */
    public static List<Inconsistency> of(Facts stated) {
        List<Inconsistency> found = new ArrayList<>();
        Facts facts = DerivedFact.complete(stated);
        Arrays.stream(Rule.values()).filter(rule -> rule.isBrokenBy(facts)).forEach(rule -> found.add(rule.by(stated)));
        for (DerivedFact derived : DerivedFact.values()) {
            FactValue given = stated.get(derived.fact());
            FactValue computed = derived.of(stated);
            if (given != null && computed != null && !given.equals(computed)) {
                found.add(differs(derived, computed));
            }
        }
        if (exceedOne(facts)) {
            found.add(inconsistency(
                    "shares_exceed_one",
                    List.of(CoreFacts.OWN_SHARE, CoreFacts.REQUESTED_AMOUNT, CoreFacts.TOTAL_BUDGET),
                    Map.of()));
        }
        return found;
    }

    /** Those of the project and the organisation that applies, then those of each member's organisation. */
    public static List<Inconsistency> of(Facts stated, List<Facts> members) {
        List<Inconsistency> found = new ArrayList<>(of(stated));
        for (int i = 0; i < members.size(); i++) {
            int position = i;
            of(members.get(i)).stream()
                    .map(inconsistency -> inconsistency.ofMember(position))
                    .forEach(found::add);
        }
        return found;
    }

    private static boolean exceedOne(Facts facts) {
        FactValue.Number own = facts.get(CoreFacts.OWN_SHARE, FactValue.Number.class);
        FactValue.Number grant = facts.get(CoreFacts.GRANT_SHARE, FactValue.Number.class);
        // People round the share that they state.
        return own != null
                && grant != null
                && own.value().compareTo(BigDecimal.ONE) < 0
                && own.value().add(grant.value()).compareTo(new BigDecimal("1.01")) > 0;
    }

    private static Inconsistency differs(DerivedFact derived, FactValue computed) {
        List<String> facts = new ArrayList<>(List.of(derived.fact()));
        facts.addAll(derived.sources());
        return inconsistency("differs_from_sources", facts, Map.of("value", computed.toJson()));
    }

    private static Inconsistency inconsistency(String code, List<String> facts, Map<String, ?> values) {
        return new Inconsistency(code, List.copyOf(facts), MESSAGES.text(code, values), null);
    }
}
