package no.spinn.applications.common.issue;

import java.util.Map;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Issue;
import no.spinn.kit.problem.Pointer;

/**
 * Every fault that keeps an application from being saved or submitted (mangler). Programs read the code; it never changes.
 * Several issues share a code when programs need not distinguish them. The messages are in the properties files next to this
 * class, under the name of the constant in lower case.
 */
public enum DraftIssue implements Issue {
    TITLE_MISSING("required"),
    ANSWERS_TOO_LARGE("too_large"),
    ANSWERS_UNASKED("unexpected"),

    AMOUNT_IN_WRONG_CURRENCY("wrong_currency"),

    CRITERION_NOT_MET("criterion_not_met"),
    CRITERION_UNKNOWN("criterion_unknown"),
    CRITERION_NOT_EXPRESSIBLE("criterion_not_expressible"),
    NEEDED_TO_JUDGE("required"),

    FACTS_CONTRADICT("contradiction"),

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

    CALL_ACCEPTS_NOTHING("closed"),

    ATTACHMENT_NAME_MALFORMED("malformed"),
    ATTACHMENT_UNASKED("unknown"),
    ATTACHMENT_MISSING("required"),
    ATTACHMENT_INFECTED("infected");

    private final String code;

    DraftIssue(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** With a code of its own, for programs that distinguish more than one message does. */
    public Fault at(Pointer place, String ownCode, Map<String, ?> values) {
        return new Fault(place.text(), ownCode, words(values));
    }
}
