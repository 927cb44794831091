package no.spinn.applications.common.issue;

import java.util.Locale;
import java.util.Map;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.language.Messages;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Pointer;

/**
 * Every fault that keeps an application from being saved or submitted (mangler). Programs read the code; it never changes.
 * Several issues share a code when programs need not distinguish them. The messages are in the properties files next to this
 * class, under the name of the constant in lower case.
 */
public enum DraftIssue {
    TITLE_MISSING("required"),
    ANSWERS_TOO_LARGE("too_large"),
    ANSWERS_UNASKED("unexpected"),

    AMOUNT_IN_WRONG_CURRENCY("wrong_currency"),
    AMOUNT_BELOW_MINIMUM("below_minimum"),
    AMOUNT_ABOVE_MAXIMUM("above_maximum"),
    AMOUNT_ABOVE_RATE("above_rate"),
    PROJECT_TOO_EARLY("too_early"),
    PROJECT_TOO_LATE("too_late"),

    FACT_UNKNOWN("unknown_fact"),
    FACT_NOT_BOOLEAN("wrong_type"),
    FACT_NOT_INTEGER("wrong_type"),
    FACT_NOT_NUMBER("wrong_type"),
    FACT_NOT_MONEY("wrong_type"),
    FACT_NOT_DATE("wrong_type"),
    FACT_NOT_CODE("wrong_type"),
    FACT_NOT_CODES("wrong_type"),
    FACT_TOO_SMALL("out_of_range"),
    FACT_TOO_LARGE("out_of_range"),
    FACT_MONEY_MALFORMED("wrong_value"),
    FACT_DATE_MALFORMED("wrong_value"),
    FACT_CODE_UNKNOWN("unknown_code"),
    FACT_CODE_TWICE("duplicate_code"),

    BUDGET_WITHOUT_COSTS("required"),
    BUDGET_WITHOUT_FINANCING("required"),
    BUDGET_IN_MIXED_CURRENCIES("mixed_currencies"),
    BUDGET_SUMS_DIFFER("sums_differ"),
    BUDGET_CURRENCY_DIFFERS("wrong_currency"),
    BUDGET_COSTS_DIFFER("differs_from_budget"),
    BUDGET_GRANT_DIFFERS("differs_from_budget"),
    BUDGET_OWN_SHARE_DIFFERS("differs_from_budget"),

    PARTNER_HAS_NOT_ANSWERED("not_answered"),
    PARTNER_HAS_DECLINED("declined"),
    PARTNER_COUNT_DIFFERS("differs_from_partners"),
    PARTNER_COUNTRIES_DIFFER("differs_from_partners"),
    COORDINATOR_WITHOUT_MEMBERS("differs_from_partners"),
    MEMBERS_WITHOUT_COORDINATOR("differs_from_partners"),

    ATTACHMENT_MISSING("required"),
    ATTACHMENT_INFECTED("infected");

    private static final Messages WORDS = Messages.of(DraftIssue.class);

    private final String code;

    DraftIssue(String code) {
        this.code = code;
    }

    public Fault at(Pointer place) {
        return at(place, Map.of());
    }

    /** With values for the placeholders of the message, such as {@code {amount}}. */
    public Fault at(Pointer place, Map<String, ?> values) {
        return new Fault(place.text(), code, words(values));
    }

    private LocalizedText words(Map<String, ?> values) {
        return WORDS.text(name().toLowerCase(Locale.ROOT), values);
    }
}
