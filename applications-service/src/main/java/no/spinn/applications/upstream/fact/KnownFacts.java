package no.spinn.applications.upstream.fact;

import java.util.Map;
import java.util.Optional;
import no.spinn.kit.problem.Pointer;
import no.spinn.kit.value.Money;

/** The facts that rules of this service read by their ids. All values have been checked against the vocabulary. */
public final class KnownFacts {

    public static final String APPLICANT_ROLE = "applicant.role";
    public static final String DURATION_MONTHS = "project.durationMonths";
    public static final String OWN_SHARE = "project.ownShare";
    public static final String PARTNER_COUNT = "project.partnerCount";
    public static final String PARTNER_COUNTRIES = "project.partnerCountries";
    public static final String REQUESTED_AMOUNT = "project.requestedAmount";
    public static final String SECTOR = "organisation.sector";
    public static final String START_DATE = "project.startDate";
    public static final String TOTAL_BUDGET = "project.budget.total";

    private KnownFacts() {}

    /** Returns the pointer of a fact in a draft, such as {@code /facts/project.startDate}. */
    public static Pointer pointer(String fact) {
        return Vocabulary.FACTS.to(fact);
    }

    /** Returns the value of a fact of the type money; empty when the fact is missing. */
    public static Optional<Money> money(Map<String, ?> facts, String fact) {
        return facts.get(fact) instanceof Map<?, ?> money
                ? Optional.of(Money.of(String.valueOf(money.get("amount")), String.valueOf(money.get("currency"))))
                : Optional.empty();
    }
}
