package no.spinn.instruments.catalogue.call.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import no.spinn.criteria.vocabulary.CoreFacts;
import no.spinn.criteria.vocabulary.Vocabulary;
import no.spinn.instruments.catalogue.call.AmountLimits;
import no.spinn.instruments.catalogue.call.CallIssue;
import no.spinn.instruments.catalogue.form.FormProfile;
import no.spinn.instruments.common.api.RequestCheck;
import no.spinn.instruments.common.api.TextCheck;
import no.spinn.kit.problem.Faults;
import org.jspecify.annotations.Nullable;

/** Checks the plan in a request, without its criteria. */
@ApplicationScoped
class CallRequestCheck {

    private final RequestCheck check;

    CallRequestCheck(RequestCheck check) {
        this.check = check;
    }

    /** @param present the form that the call has, which stays as it is even where it is older than the profile of forms */
    void check(CallRequest request, @Nullable Map<String, Object> present, Vocabulary vocabulary, Faults faults) {
        check.check(request, faults);
        TextCheck.checkName(request.title, "/title", faults);
        TextCheck.checkText(request.summary, "/summary", faults);
        vocabulary.checkCodes(CoreFacts.THEMES, request.themes, "/themes", faults);
        vocabulary.checkCodes(CoreFacts.COUNTY, request.regions, "/regions", faults);
        checkTimes(request, faults);
        checkAmounts(request.amountLimits, "/amountLimits", faults);
        checkGrantLimits(request, vocabulary, faults);
        OneCurrency.check(request, faults);
        checkAttachments(request, faults);
        if (request.form != null && !request.form.equals(present)) {
            FormProfile.check(request.form, "/form", faults);
        }
    }

    private static void checkTimes(CallRequest request, Faults faults) {
        checkTime(request.opensAt, "/opensAt", faults);
        checkTime(request.closesAt, "/closesAt", faults);
        RequestCheck.checkDay(request.earliestStart, "/earliestStart", faults);
        RequestCheck.checkDay(request.latestEnd, "/latestEnd", faults);
        RequestCheck.checkDay(request.expectedAnswerOn, "/expectedAnswerOn", faults);
        if (request.earliestStart != null
                && request.latestEnd != null
                && request.latestEnd.isBefore(request.earliestStart)) {
            faults.add(CallIssue.END_BEFORE_START.at("/latestEnd"));
        }
    }

    private static void checkTime(@Nullable Instant time, String pointer, Faults faults) {
        if (time != null) {
            RequestCheck.checkYear(time.atOffset(ZoneOffset.UTC).getYear(), pointer, faults);
        }
    }

    private static void checkAmounts(@Nullable AmountLimits limits, String pointer, Faults faults) {
        if (limits == null || limits.minimum() == null || limits.maximum() == null) {
            return;
        }
        boolean comparable = limits.minimum().unit().equals(limits.maximum().unit());
        if (comparable && limits.minimum().compareTo(limits.maximum()) > 0) {
            faults.add(CallIssue.MINIMUM_ABOVE_MAXIMUM.at(pointer));
        }
    }

    private static void checkGrantLimits(CallRequest request, Vocabulary vocabulary, Faults faults) {
        List<GrantLimitRequest> limits = Objects.requireNonNullElse(request.grantLimits, List.of());
        for (int i = 0; i < limits.size(); i++) {
            GrantLimitRequest limit = limits.get(i);
            if (limit != null) {
                String pointer = "/grantLimits/" + i;
                checkAmounts(limit.amounts(), pointer + "/amounts", faults);
                vocabulary.checkCode(CoreFacts.SECTOR, limit.applicantType(), pointer + "/applicantType", faults);
            }
        }
        checkDiffer(limits, GrantLimitRequest::applicantType, "/grantLimits", faults);
    }

    private static void checkAttachments(CallRequest request, Faults faults) {
        List<AttachmentRequest> attachments = Objects.requireNonNullElse(request.requiredAttachments, List.of());
        checkDiffer(attachments, AttachmentRequest::key, "/requiredAttachments", faults);
        for (int i = 0; i < attachments.size(); i++) {
            if (attachments.get(i) != null) {
                TextCheck.checkName(attachments.get(i).title(), "/requiredAttachments/" + i + "/title", faults);
            }
        }
    }

    private static <T> void checkDiffer(List<T> items, Function<T, String> key, String pointer, Faults faults) {
        List<String> keys = items.stream()
                .filter(Objects::nonNull)
                .map(key)
                .filter(Objects::nonNull)
                .toList();
        if (Set.copyOf(keys).size() < keys.size()) {
            faults.add(CallIssue.KEY_TWICE.at(pointer));
        }
    }
}
