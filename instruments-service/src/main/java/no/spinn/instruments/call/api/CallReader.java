package no.spinn.instruments.call.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.spinn.instruments.call.AmountLimits;
import no.spinn.instruments.call.Call;
import no.spinn.instruments.call.CallPlan;
import no.spinn.instruments.call.CallProblem;
import no.spinn.instruments.call.CallRefused;
import no.spinn.instruments.call.CallTerms;
import no.spinn.instruments.call.Contact;
import no.spinn.instruments.call.RequiredAttachment;
import no.spinn.instruments.criterion.CriteriaReader;
import no.spinn.instruments.criterion.Criterion;
import no.spinn.instruments.criterion.api.CriterionRequest;
import no.spinn.instruments.fact.Facts;
import no.spinn.instruments.fault.Faults;
import no.spinn.kit.language.Language;
import no.spinn.kit.language.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Reads what a provider has written; refuses it with all its faults, whatever their kind. */
@ApplicationScoped
class CallReader {

    private static final int MAX_TEXT = 5_000;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;

    private final Validator validator;
    private final Facts facts;
    private final Forms forms;

    CallReader(Validator validator, Facts facts, Forms forms) {
        this.validator = validator;
        this.facts = facts;
        this.forms = forms;
    }

    /** The plan of a new call. */
    CallPlan readNew(CallRequest request) {
        return read(request, List.of(), new Faults());
    }

    /** The plan that replaces the present one of a call. */
    CallPlan readFor(Call call, CallRequest request) {
        Faults faults = new Faults();
        if (request.instrumentId() != null
                && !request.instrumentId().equals(call.instrument().id())) {
            faults.add("/instrumentId", "cannot_change", "a call keeps its instrument; draft another call instead");
        }
        return read(request, call.ownCriteria(), faults);
    }

    private CallPlan read(CallRequest request, List<Criterion> present, Faults faults) {
        validator.validate(request).forEach(violation -> note(violation, faults));
        checkTexts(request, faults);
        checkTime(request.opensAt(), "/opensAt", faults);
        checkTime(request.closesAt(), "/closesAt", faults);
        checkAmounts(request.amountLimits(), faults);
        checkAttachments(request, faults);
        if (request.form() != null) {
            forms.check(request.form(), "/form", faults);
        }
        List<Criterion> criteria = criteria(request, present, faults);
        if (!faults.isEmpty()) {
            throw new CallRefused(CallProblem.FAULTY, "The call has faults; see errors.", faults.all());
        }
        return new CallPlan(terms(request), request.opensAt(), request.closesAt(), criteria);
    }

    private List<Criterion> criteria(CallRequest request, List<Criterion> present, Faults faults) {
        List<CriterionRequest> written = Objects.requireNonNullElse(request.criteria(), List.of());
        // What lacks a part cannot be read further; its violation is noted already.
        if (written.stream()
                .anyMatch(criterion ->
                        criterion == null || !validator.validate(criterion).isEmpty())) {
            return List.of();
        }
        Set<UUID> known = present.stream().map(Criterion::id).collect(Collectors.toSet());
        return new CriteriaReader(facts.vocabulary(), faults, known::contains)
                .read(written.stream().map(CriterionRequest::toWritten).toList(), "/criteria");
    }

    private static void checkTexts(CallRequest request, Faults faults) {
        checkText(request.title(), "/title", 300, faults);
        checkText(request.summary(), "/summary", MAX_TEXT, faults);
        List<CriterionRequest> criteria = Objects.requireNonNullElse(request.criteria(), List.of());
        for (int i = 0; i < criteria.size(); i++) {
            if (criteria.get(i) != null) {
                checkText(criteria.get(i).text(), "/criteria/" + i + "/text", MAX_TEXT, faults);
            }
        }
    }

    private static void checkText(@Nullable LocalizedText text, String pointer, int max, Faults faults) {
        if (text == null) {
            return;
        }
        for (Language language : Language.values()) {
            String words = text.in(language);
            if (words != null && words.length() > max) {
                faults.add(pointer + "/" + language.tag(), "too_long", "at most %d characters".formatted(max));
            }
        }
    }

    private static void checkTime(@Nullable Instant time, String pointer, Faults faults) {
        if (time != null) {
            int year = time.atOffset(ZoneOffset.UTC).getYear();
            if (year < FIRST_YEAR || year > LAST_YEAR) {
                faults.add(pointer, "out_of_range", "years are from %d to %d".formatted(FIRST_YEAR, LAST_YEAR));
            }
        }
    }

    private static void checkAmounts(@Nullable AmountLimits limits, Faults faults) {
        if (limits == null || limits.minimum() == null || limits.maximum() == null) {
            return;
        }
        if (!limits.minimum().currency().equals(limits.maximum().currency())) {
            faults.add("/amountLimits", "mixed_currencies", "both limits are in the same currency");
        } else if (limits.minimum().compareTo(limits.maximum()) > 0) {
            faults.add("/amountLimits", "out_of_order", "the minimum is not above the maximum");
        }
    }

    private static void checkAttachments(CallRequest request, Faults faults) {
        List<String> keys =
                Objects.requireNonNullElse(request.requiredAttachments(), List.<CallRequest.AttachmentRequest>of())
                        .stream()
                        .filter(Objects::nonNull)
                        .map(CallRequest.AttachmentRequest::key)
                        .filter(Objects::nonNull)
                        .toList();
        if (Set.copyOf(keys).size() < keys.size()) {
            faults.add("/requiredAttachments", "repeated", "two attachments have the same key");
        }
    }

    private static CallTerms terms(CallRequest request) {
        return new CallTerms(
                request.title(),
                request.summary(),
                request.budget(),
                request.amountLimits(),
                request.form(),
                Objects.requireNonNullElse(request.requiredAttachments(), List.<CallRequest.AttachmentRequest>of())
                        .stream()
                        .map(wanted -> new RequiredAttachment(wanted.key(), wanted.title(), wanted.mandatory()))
                        .toList(),
                contact(request.contact()));
    }

    private static @Nullable Contact contact(CallRequest.@Nullable ContactRequest contact) {
        return contact == null ? null : new Contact(contact.name(), contact.email(), contact.url());
    }

    private static void note(ConstraintViolation<?> violation, Faults faults) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                pointer.append('/').append(node.getName());
            }
        }
        boolean missing = violation.getInvalidValue() == null;
        faults.add(pointer.toString(), missing ? "missing" : "wrong_value", violation.getMessage());
    }
}
