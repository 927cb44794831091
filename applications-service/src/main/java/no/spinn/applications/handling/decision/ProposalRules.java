package no.spinn.applications.handling.decision;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.GrantTerms;
import no.spinn.applications.applying.application.Outcome;
import no.spinn.applications.applying.application.RequestedAmount;
import no.spinn.applications.upstream.call.AssessmentCriterion;
import no.spinn.applications.upstream.call.CallTerms;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Pointer;
import no.spinn.kit.text.Blank;
import no.spinn.kit.value.Money;
import org.jspecify.annotations.Nullable;

/** Validates a proposal against its application and the call. Finds all faults. */
final class ProposalRules {

    private final Proposal proposal;
    private final Application application;
    private final CallTerms call;
    private final @Nullable Money requested;
    private final Pointer amount;
    private final Pointer reasons;
    private final Pointer exception;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Fault> limits = new ArrayList<>();

    private ProposalRules(Proposal proposal, Application application, CallTerms call, Pointer place) {
        this.proposal = proposal;
        this.application = application;
        this.call = call;
        this.requested = RequestedAmount.of(application).orElse(null);
        this.amount = place.to("amount");
        this.reasons = place.to("reasons");
        this.exception = place.to("exception");
    }

    static List<Fault> faults(Proposal proposal, Application application, CallTerms call, Pointer place) {
        ProposalRules rules = new ProposalRules(proposal, application, call, place);
        rules.checkAmount();
        rules.checkException();
        rules.checkReasons();
        return rules.faults;
    }

    private void checkAmount() {
        Money given = proposal.amount();
        if (proposal.outcome() == Outcome.REJECTED) {
            if (given != null) {
                fault("unexpected", "a rejection cannot grant an amount");
            }
        } else if (given != null) {
            checkGranted(given);
        } else if (call.grantsSums() || requested != null) {
            fault("required", "the application requests an amount, so the decision must state one");
        }
    }

    private void checkGranted(Money given) {
        if (given.value().signum() == 0) {
            fault("zero", "the granted amount must be more than zero");
        } else if (checkCurrency(given)) {
            limits.addAll(GrantTerms.faults(given, application, call, amount));
            if (requested != null) {
                checkAgainstRequest(given.value(), requested.value());
            }
        }
    }

    private void checkAgainstRequest(BigDecimal given, BigDecimal wanted) {
        if (given.compareTo(wanted) > 0) {
            limits.add(
                    new Fault(amount.text(), "beyond_request", "the application requests only %s".formatted(wanted)));
        } else if (proposal.outcome() == Outcome.GRANTED && given.compareTo(wanted) != 0) {
            fault(
                    "differs_from_request",
                    "the application requests %s; to grant less, use the outcome partially_granted".formatted(wanted));
        } else if (proposal.outcome() == Outcome.PARTIALLY_GRANTED && given.compareTo(wanted) == 0) {
            fault("equals_request", "this is the whole requested amount; to grant it, use the outcome granted");
        }
    }

    // An exception needs a reason, and a reason needs something that it excepts from.
    private void checkException() {
        if (Blank.isBlank(proposal.exception())) {
            faults.addAll(limits);
        } else if (limits.isEmpty()) {
            faults.add(new Fault(exception.text(), "unexpected", "the grant is within the request and the terms"));
        }
    }

    private boolean checkCurrency(Money given) {
        Currency wanted = requested == null ? call.currency() : requested.unit();
        if (wanted == null || wanted.equals(given.unit())) {
            return true;
        }
        fault("wrong_currency", "the currency must be " + wanted);
        return false;
    }

    private void checkReasons() {
        Set<UUID> open = call.assessmentCriteria().stream()
                .map(AssessmentCriterion::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        for (int i = 0; i < proposal.reasons().size(); i++) {
            // A criterion is removed with its first reason, so a second reason is a fault.
            if (!open.remove(proposal.reasons().get(i).criterionId())) {
                faults.add(new Fault(
                        reasons.to(i).to("criterionId").text(),
                        "unknown_criterion",
                        "assessors do not score this criterion, or it has more than one reason"));
            }
        }
        open.forEach(criterion ->
                faults.add(new Fault(reasons.text(), "required", "there is no reason for criterion " + criterion)));
    }

    private void fault(String code, String detail) {
        faults.add(new Fault(amount.text(), code, detail));
    }
}
