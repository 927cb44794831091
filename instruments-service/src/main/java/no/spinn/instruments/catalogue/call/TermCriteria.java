package no.spinn.instruments.catalogue.call;

import static no.spinn.criteria.condition.Conditions.after;
import static no.spinn.criteria.condition.Conditions.any;
import static no.spinn.criteria.condition.Conditions.anyOf;
import static no.spinn.criteria.condition.Conditions.atLeast;
import static no.spinn.criteria.condition.Conditions.atMost;
import static no.spinn.criteria.condition.Conditions.before;
import static no.spinn.criteria.condition.Conditions.equal;
import static no.spinn.criteria.condition.Conditions.not;
import static no.spinn.criteria.condition.Conditions.oneOf;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.spinn.criteria.condition.Condition;
import no.spinn.criteria.value.FactValue;
import no.spinn.criteria.vocabulary.CoreFacts;
import no.spinn.criteria.vocabulary.Vocabulary;
import no.spinn.criteria.wording.Wording;
import no.spinn.instruments.reference.criterion.Criterion;
import no.spinn.instruments.reference.criterion.CriterionKind;
import no.spinn.instruments.reference.criterion.CriterionOrigin;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.language.Messages;
import no.spinn.kit.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * Derives an eligibility criterion from each term of a call, so that terms are judged, explained and published like all other
 * criteria. The provider writes the terms; nobody writes these criteria. The key is the name of the term: {@code terms.maximum-amount},
 * or for one type of applicants {@code terms.municipality.maximum-amount}. The id is made from it, so it is stable as well.
 */
final class TermCriteria {

    private static final Messages WORDS = Messages.of(TermCriteria.class);

    private static final String REGIONS = "regions";
    private static final String THEMES = "themes";
    private static final String EARLIEST_START = "earliest-start";
    private static final String LATEST_END = "latest-end";

    private final Wording wording;
    private final List<Criterion> criteria = new ArrayList<>();

    private TermCriteria(Vocabulary vocabulary) {
        this.wording = new Wording(vocabulary);
    }

    /** The criteria, each in version 1. */
    static List<Criterion> of(CallTerms terms, Vocabulary vocabulary) {
        TermCriteria derived = new TermCriteria(vocabulary);
        derived.addFunding(terms.funding());
        derived.addAudience(terms.audience());
        derived.addDates(terms.dates());
        return List.copyOf(derived.criteria);
    }

    /** Where the provider writes the term of a criterion. */
    static String pointer(Criterion criterion) {
        String[] name = Objects.requireNonNull(criterion.key()).split("\\.");
        boolean ofType = name.length > 2;
        return switch (name[name.length - 1]) {
            case REGIONS -> "/regions";
            case THEMES -> "/themes";
            case EARLIEST_START -> "/earliestStart";
            case LATEST_END -> "/latestEnd";
            default -> ofType ? "/grantLimits" : "/amountLimits";
        };
    }

    private void addFunding(Funding funding) {
        List<String> withOwnAmounts = funding.grantLimits().stream()
                .filter(limit -> limit.amounts() != null)
                .map(GrantLimit::applicantType)
                .toList();
        addAmounts(funding.amountLimits(), withOwnAmounts);
        for (GrantLimit limit : funding.grantLimits()) {
            addLimit(limit);
        }
    }

    // The limit stands before the type of applicant: it is what an applicant can change, so answers name it first.

    /** @param except the types of applicants that have limits of their own */
    private void addAmounts(@Nullable AmountLimits limits, List<String> except) {
        if (limits == null) {
            return;
        }
        if (limits.minimum() != null) {
            Condition condition = atLeast(CoreFacts.REQUESTED_AMOUNT, json(limits.minimum()));
            add("minimum-amount", unlessOneOf(except, condition), text("minimum_amount", limits.minimum()));
        }
        if (limits.maximum() != null) {
            Condition condition = atMost(CoreFacts.REQUESTED_AMOUNT, json(limits.maximum()));
            add("maximum-amount", unlessOneOf(except, condition), text("maximum_amount", limits.maximum()));
        }
    }

    private static Condition unlessOneOf(List<String> types, Condition condition) {
        return types.isEmpty() ? condition : any(condition, oneOf(CoreFacts.SECTOR, types));
    }

    private void addLimit(GrantLimit limit) {
        String type = limit.applicantType();
        AmountLimits amounts = limit.amounts();
        if (amounts != null && amounts.minimum() != null) {
            addFor(
                    type,
                    "minimum-amount",
                    atLeast(CoreFacts.REQUESTED_AMOUNT, json(amounts.minimum())),
                    text("minimum_amount", amounts.minimum()));
        }
        if (amounts != null && amounts.maximum() != null) {
            addFor(
                    type,
                    "maximum-amount",
                    atMost(CoreFacts.REQUESTED_AMOUNT, json(amounts.maximum())),
                    text("maximum_amount", amounts.maximum()));
        }
        if (limit.maximumRate() != null) {
            FactValue rate = new FactValue.Number(new BigDecimal(limit.maximumRate()));
            addFor(
                    type,
                    "maximum-rate",
                    atMost(CoreFacts.GRANT_SHARE, rate.toJson()),
                    WORDS.text("maximum_rate", Map.of("rate", wording.value(CoreFacts.GRANT_SHARE, rate))));
        }
    }

    private void addFor(String type, String term, Condition condition, LocalizedText text) {
        LocalizedText applicant = wording.value(CoreFacts.SECTOR, new FactValue.Code(type));
        add(
                type + "." + term,
                any(condition, not(equal(CoreFacts.SECTOR, type))),
                WORDS.text("for_type", Map.of("type", applicant, "term", text)));
    }

    private void addAudience(Audience audience) {
        if (!audience.regions().isEmpty()) {
            add(
                    REGIONS,
                    oneOf(CoreFacts.COUNTY, audience.regions()),
                    text("regions", CoreFacts.COUNTY, audience.regions()));
        }
        if (!audience.themes().isEmpty()) {
            add(
                    THEMES,
                    anyOf(CoreFacts.THEMES, audience.themes()),
                    text("themes", CoreFacts.THEMES, audience.themes()));
        }
    }

    private void addDates(CallDates dates) {
        LocalDate start = dates.earliestStart();
        if (start != null) {
            Condition tooEarly = before(CoreFacts.START_DATE, start.toString());
            add(EARLIEST_START, not(tooEarly), text("earliest_start", CoreFacts.START_DATE, start));
        }
        LocalDate end = dates.latestEnd();
        if (end != null) {
            Condition tooLate = after(CoreFacts.END_DATE, end.toString());
            add(LATEST_END, not(tooLate), text("latest_end", CoreFacts.END_DATE, end));
        }
    }

    private void add(String term, Condition condition, LocalizedText text) {
        String key = "terms." + term;
        String id = UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString();
        criteria.add(new Criterion(
                id, 1, CriterionKind.ELIGIBILITY, text, null, condition, null, CriterionOrigin.TERMS, key, null));
    }

    private LocalizedText text(String key, Money amount) {
        return WORDS.text(
                key, Map.of("amount", wording.value(CoreFacts.REQUESTED_AMOUNT, new FactValue.Amount(amount))));
    }

    private LocalizedText text(String key, String fact, LocalDate day) {
        return WORDS.text(key, Map.of("day", wording.value(fact, new FactValue.Day(day))));
    }

    private LocalizedText text(String key, String fact, List<String> codes) {
        return WORDS.text(key, Map.of("codes", wording.value(fact, new FactValue.Codes(new LinkedHashSet<>(codes)))));
    }

    private static Object json(Money amount) {
        return new FactValue.Amount(amount).toJson();
    }
}
