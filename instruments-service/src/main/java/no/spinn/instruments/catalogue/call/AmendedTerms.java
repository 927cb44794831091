package no.spinn.instruments.catalogue.call;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.spinn.instruments.common.fault.Faults;
import no.spinn.kit.value.Money;
import org.jspecify.annotations.Nullable;

/** What an open call promises gets no worse for those who apply; a closed call keeps all but its texts. */
record AmendedTerms(Amendment amendment) {

    void check(Faults faults) {
        checkReach(amendment.before().themes(), amendment.after().themes(), "/themes", faults);
        checkReach(amendment.before().regions(), amendment.after().regions(), "/regions", faults);
        checkAmounts(amendment.before().amountLimits(), amendment.after().amountLimits(), "/amountLimits", faults);
        checkGrantLimits(faults);
        checkProjectDates(faults);
        checkAttachments(faults);
        if (!Objects.equals(
                FormShape.of(amendment.before().form()),
                FormShape.of(amendment.after().form()))) {
            faults.add(
                    "/form", "form_stands", "applications are being written in this form; only its texts can change");
        }
    }

    void checkOnlyTextsChange(Faults faults) {
        CallTerms before = amendment.before();
        CallTerms after = amendment.after();
        CallTerms onlyTexts = new CallTerms(
                after.title(),
                after.summary(),
                before.themes(),
                before.regions(),
                before.budget(),
                before.amountLimits(),
                before.grantLimits(),
                before.earliestStart(),
                before.latestEnd(),
                after.expectedAnswerOn(),
                before.form(),
                before.requiredAttachments(),
                after.contact());
        CallPlan plan = new CallPlan(
                onlyTexts,
                amendment.call().opensAt(),
                amendment.call().closesAt(),
                amendment.call().ownCriteria());
        if (!plan.equals(amendment.plan())) {
            faults.add(
                    "",
                    "call_stands",
                    "when a call is closed, only title, summary, contact and expectedAnswerOn can change");
        }
    }

    private static void checkReach(List<String> before, List<String> after, String pointer, Faults faults) {
        boolean narrower = before.isEmpty() || !after.containsAll(before);
        if (narrower && !after.isEmpty() && !after.equals(before)) {
            faults.add(pointer, "reach_narrowed", "none is taken out while the call is open");
        }
    }

    private static void checkAmounts(
            @Nullable AmountLimits before, @Nullable AmountLimits after, String pointer, Faults faults) {
        if (after == null) {
            return;
        }
        AmountLimits earlier = before == null ? new AmountLimits(null, null) : before;
        if (after.minimum() != null && !isAtLeast(earlier.minimum(), after.minimum())) {
            faults.add(pointer + "/minimum", "limit_tightened", "the minimum cannot be raised while the call is open");
        }
        if (after.maximum() != null && !isAtLeast(after.maximum(), earlier.maximum())) {
            faults.add(pointer + "/maximum", "limit_tightened", "the maximum cannot be lowered while the call is open");
        }
    }

    private static boolean isAtLeast(@Nullable Money larger, @Nullable Money smaller) {
        return larger != null
                && smaller != null
                && larger.currency().equals(smaller.currency())
                && larger.compareTo(smaller) >= 0;
    }

    private void checkGrantLimits(Faults faults) {
        Map<String, GrantLimit> before = byType(amendment.before());
        Map<String, GrantLimit> after = byType(amendment.after());
        for (int i = 0; i < amendment.after().grantLimits().size(); i++) {
            GrantLimit now = amendment.after().grantLimits().get(i);
            GrantLimit was = before.get(now.applicantType());
            String pointer = "/grantLimits/" + i;
            checkAmounts(
                    was == null || was.amounts() == null ? amendment.before().amountLimits() : was.amounts(),
                    now.amounts(),
                    pointer + "/amounts",
                    faults);
            if (now.amounts() == null) {
                checkFallingBack(was, pointer, faults);
            }
            if (rate(now).compareTo(was == null ? BigDecimal.ONE : rate(was)) < 0) {
                faults.add(
                        pointer + "/maximumRate",
                        "limit_tightened",
                        "the rate cannot be lowered while the call is open");
            }
        }
        before.values().stream()
                .filter(was -> !after.containsKey(was.applicantType()))
                .forEach(was -> checkFallingBack(was, "/grantLimits", faults));
    }

    // Without amounts of their own those applicants fall back to the call's, which may be narrower.
    private void checkFallingBack(@Nullable GrantLimit was, String pointer, Faults faults) {
        if (was == null || was.amounts() == null) {
            return;
        }
        Faults narrower = new Faults();
        checkAmounts(was.amounts(), amendment.after().amountLimits(), pointer, narrower);
        if (!narrower.isEmpty()) {
            faults.add(
                    pointer,
                    "limit_tightened",
                    "%s keep the amounts that were announced for them".formatted(was.applicantType()));
        }
    }

    private static Map<String, GrantLimit> byType(CallTerms terms) {
        return terms.grantLimits().stream().collect(Collectors.toMap(GrantLimit::applicantType, Function.identity()));
    }

    private static BigDecimal rate(GrantLimit limit) {
        return limit.maximumRate() == null ? BigDecimal.ONE : new BigDecimal(limit.maximumRate());
    }

    private void checkProjectDates(Faults faults) {
        CallTerms before = amendment.before();
        CallTerms after = amendment.after();
        if (after.earliestStart() != null
                && (before.earliestStart() == null || after.earliestStart().isAfter(before.earliestStart()))) {
            faults.add("/earliestStart", "limit_tightened", "projects may start as early as announced");
        }
        if (after.latestEnd() != null
                && (before.latestEnd() == null || after.latestEnd().isBefore(before.latestEnd()))) {
            faults.add("/latestEnd", "limit_tightened", "projects may last as long as announced");
        }
    }

    private void checkAttachments(Faults faults) {
        Set<String> mandatory = amendment.before().requiredAttachments().stream()
                .filter(RequiredAttachment::mandatory)
                .map(RequiredAttachment::key)
                .collect(Collectors.toSet());
        for (int i = 0; i < amendment.after().requiredAttachments().size(); i++) {
            RequiredAttachment wanted = amendment.after().requiredAttachments().get(i);
            if (wanted.mandatory() && !mandatory.contains(wanted.key())) {
                faults.add(
                        "/requiredAttachments/" + i,
                        "attachment_added",
                        "no attachment becomes mandatory while the call is open");
            }
        }
    }
}
