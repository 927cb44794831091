package no.spinn.applications.handling.decision;

import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.GrantTerms;
import no.spinn.applications.applying.application.Outcome;
import no.spinn.applications.applying.application.RequestedAmount;
import no.spinn.applications.common.document.DisplayMoney;
import no.spinn.applications.upstream.call.AssessmentCriterion;
import no.spinn.applications.upstream.call.CallTerms;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Pointer;
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
                fault(ProposalIssue.AMOUNT_OF_REJECTION, Map.of());
            }
        } else if (given != null) {
            checkGranted(given);
        } else if (call.grantsSums() || requested != null) {
            fault(ProposalIssue.AMOUNT_MISSING, Map.of());
        }
    }

    private void checkGranted(Money given) {
        if (given.value().signum() == 0) {
            fault(ProposalIssue.AMOUNT_ZERO, Map.of());
        } else if (checkCurrency(given)) {
            limits.addAll(GrantTerms.faults(given, application, call, amount));
            // An application from before its call had a currency may request another one.
            if (requested != null && requested.unit().equals(given.unit())) {
                checkAgainstRequest(given, requested);
            }
        }
    }

    private void checkAgainstRequest(Money given, Money wanted) {
        Map<String, ?> words = Map.of("amount", DisplayMoney.of(wanted));
        if (given.compareTo(wanted) > 0) {
            limits.add(ProposalIssue.BEYOND_REQUEST.at(amount, words));
        } else if (proposal.outcome() == Outcome.GRANTED && given.compareTo(wanted) != 0) {
            fault(ProposalIssue.DIFFERS_FROM_REQUEST, words);
        } else if (proposal.outcome() == Outcome.PARTIALLY_GRANTED && given.compareTo(wanted) == 0) {
            fault(ProposalIssue.EQUALS_REQUEST, words);
        }
    }

    // An exception needs a reason, and a reason needs something that it excepts from.
    private void checkException() {
        if (proposal.exception() == null) {
            faults.addAll(limits);
        } else if (limits.isEmpty() && faults.isEmpty()) {
            faults.add(ProposalIssue.EXCEPTION_FROM_NOTHING.at(exception));
        }
    }

    private boolean checkCurrency(Money given) {
        Currency wanted = call.currency() == null && requested != null ? requested.unit() : call.currency();
        if (wanted == null || wanted.equals(given.unit())) {
            return true;
        }
        fault(ProposalIssue.AMOUNT_IN_WRONG_CURRENCY, Map.of("currency", wanted.getCurrencyCode()));
        return false;
    }

    private void checkReasons() {
        Set<UUID> open = call.assessmentCriteria().stream()
                .map(AssessmentCriterion::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        for (int i = 0; i < proposal.reasons().size(); i++) {
            // A criterion is removed with its first reason, so a second reason is a fault.
            if (!open.remove(proposal.reasons().get(i).criterionId())) {
                faults.add(ProposalIssue.CRITERION_UNKNOWN.at(reasons.to(i).to("criterionId")));
            }
        }
        open.forEach(criterion -> faults.add(ProposalIssue.REASON_MISSING.at(reasons, Map.of("criterion", criterion))));
    }

    private void fault(ProposalIssue issue, Map<String, ?> words) {
        faults.add(issue.at(amount, words));
    }
}
