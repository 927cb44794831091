package no.spinn.instruments.catalogue.call;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.spinn.kit.problem.Faults;
import no.spinn.kit.value.Money;
import org.jspecify.annotations.Nullable;

/** Checks that an amendment makes no terms of an open call worse for applicants, and changes only texts of a closed one. */
record AmendedTerms(Amendment amendment) {

    void check(Faults faults) {
        checkReach(before().audience().themes(), after().audience().themes(), "/themes", faults);
        checkReach(before().audience().regions(), after().audience().regions(), "/regions", faults);
        checkAmounts(before().funding().amountLimits(), after().funding().amountLimits(), "/amountLimits", faults);
        checkGrantLimits(faults);
        checkProjectDates(faults);
        checkAttachments(faults);
        if (!Objects.equals(FormShape.of(before().form()), FormShape.of(after().form()))) {
            faults.add(CallIssue.FORM_STANDS.at("/form"));
        }
    }

    void checkOnlyTextsChange(Faults faults) {
        CallPlan plan = new CallPlan(
                before().withTextsOf(after()),
                amendment.call().opensAt(),
                amendment.call().closesAt(),
                amendment.call().ownCriteria(),
                amendment.call().ownInterpretation());
        if (!plan.equals(amendment.plan())) {
            faults.add(CallIssue.CALL_STANDS.at(""));
        }
    }

    private CallTerms before() {
        return amendment.before();
    }

    private CallTerms after() {
        return amendment.after();
    }

    private static void checkReach(List<String> before, List<String> after, String pointer, Faults faults) {
        boolean narrower = before.isEmpty() || !after.containsAll(before);
        if (narrower && !after.isEmpty() && !after.equals(before)) {
            faults.add(CallIssue.REACH_NARROWED.at(pointer));
        }
    }

    private static void checkAmounts(
            @Nullable AmountLimits before, @Nullable AmountLimits after, String pointer, Faults faults) {
        if (after == null) {
            return;
        }
        AmountLimits earlier = before == null ? new AmountLimits(null, null) : before;
        if (after.minimum() != null && !isAtLeast(earlier.minimum(), after.minimum())) {
            faults.add(CallIssue.MINIMUM_RAISED.at(pointer + "/minimum"));
        }
        if (after.maximum() != null && !isAtLeast(after.maximum(), earlier.maximum())) {
            faults.add(CallIssue.MAXIMUM_LOWERED.at(pointer + "/maximum"));
        }
    }

    private static boolean isAtLeast(@Nullable Money larger, @Nullable Money smaller) {
        return larger != null
                && smaller != null
                && larger.currency().equals(smaller.currency())
                && larger.compareTo(smaller) >= 0;
    }

    private void checkGrantLimits(Faults faults) {
        Map<String, GrantLimit> before = byType(before());
        Map<String, GrantLimit> after = byType(after());
        for (int i = 0; i < after().funding().grantLimits().size(); i++) {
            GrantLimit now = after().funding().grantLimits().get(i);
            GrantLimit was = before.get(now.applicantType());
            String pointer = "/grantLimits/" + i;
            checkAmounts(
                    was == null || was.amounts() == null ? before().funding().amountLimits() : was.amounts(),
                    now.amounts(),
                    pointer + "/amounts",
                    faults);
            if (now.amounts() == null) {
                checkFallingBack(was, pointer, faults);
            }
            if (rate(now).compareTo(was == null ? BigDecimal.ONE : rate(was)) < 0) {
                faults.add(CallIssue.RATE_LOWERED.at(pointer + "/maximumRate"));
            }
        }
        before.values().stream()
                .filter(was -> !after.containsKey(was.applicantType()))
                .forEach(was -> checkFallingBack(was, "/grantLimits", faults));
    }

    // Applicants without their own limits get those of the call, which may be narrower.
    private void checkFallingBack(@Nullable GrantLimit was, String pointer, Faults faults) {
        if (was == null || was.amounts() == null) {
            return;
        }
        Faults narrower = new Faults();
        checkAmounts(was.amounts(), after().funding().amountLimits(), pointer, narrower);
        if (!narrower.isEmpty()) {
            faults.add(CallIssue.LIMITS_NARROWED.at(pointer, Map.of("type", was.applicantType())));
        }
    }

    private static Map<String, GrantLimit> byType(CallTerms terms) {
        return terms.funding().grantLimits().stream()
                .collect(Collectors.toMap(GrantLimit::applicantType, Function.identity()));
    }

    private static BigDecimal rate(GrantLimit limit) {
        return limit.maximumRate() == null ? BigDecimal.ONE : new BigDecimal(limit.maximumRate());
    }

    private void checkProjectDates(Faults faults) {
        CallDates before = before().dates();
        CallDates after = after().dates();
        if (after.earliestStart() != null
                && (before.earliestStart() == null || after.earliestStart().isAfter(before.earliestStart()))) {
            faults.add(CallIssue.START_DELAYED.at("/earliestStart"));
        }
        if (after.latestEnd() != null
                && (before.latestEnd() == null || after.latestEnd().isBefore(before.latestEnd()))) {
            faults.add(CallIssue.END_ADVANCED.at("/latestEnd"));
        }
        if (minutes(after) < minutes(before)) {
            faults.add(CallIssue.GRACE_SHORTENED.at("/gracePeriodMinutes"));
        }
    }

    private static int minutes(CallDates dates) {
        return Objects.requireNonNullElse(dates.gracePeriodMinutes(), 0);
    }

    private void checkAttachments(Faults faults) {
        Set<String> mandatory = before().requiredAttachments().stream()
                .filter(RequiredAttachment::mandatory)
                .map(RequiredAttachment::key)
                .collect(Collectors.toSet());
        for (int i = 0; i < after().requiredAttachments().size(); i++) {
            RequiredAttachment wanted = after().requiredAttachments().get(i);
            if (wanted.mandatory() && !mandatory.contains(wanted.key())) {
                faults.add(CallIssue.ATTACHMENT_ADDED.at("/requiredAttachments/" + i));
            }
        }
    }
}
