package no.spinn.instruments.catalogue.call.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.spinn.instruments.catalogue.call.Call;
import no.spinn.instruments.catalogue.call.CallPlan;
import no.spinn.instruments.catalogue.call.CallProblem;
import no.spinn.instruments.common.fault.Faults;
import no.spinn.instruments.reference.criterion.Criterion;
import no.spinn.instruments.reference.criterion.api.CriteriaRequests;
import no.spinn.instruments.reference.fact.Facts;
import no.spinn.instruments.reference.fact.Vocabulary;
import no.spinn.kit.problem.Refusal;

/** Reads the plan in a request and refuses it with all its faults at once. */
@ApplicationScoped
class CallReader {

    private final CallRequestCheck check;
    private final CriteriaRequests criteria;
    private final Facts facts;

    CallReader(CallRequestCheck check, CriteriaRequests criteria, Facts facts) {
        this.check = check;
        this.criteria = criteria;
        this.facts = facts;
    }

    /** The plan of a new call. */
    CallPlan readNew(CallRequest request) {
        return read(request, List.of(), new Faults());
    }

    /** The plan that replaces the present one of a call. */
    CallPlan readFor(Call call, CallRequest request) {
        Faults faults = new Faults();
        if (request.instrumentId != null
                && !request.instrumentId.equals(call.instrument().id())) {
            faults.add(
                    "/instrumentId",
                    "cannot_change",
                    "the instrument of a call cannot change; draft another call instead");
        }
        return read(request, call.ownCriteria(), faults);
    }

    private CallPlan read(CallRequest request, List<Criterion> present, Faults faults) {
        Vocabulary vocabulary = facts.vocabulary();
        check.check(request, vocabulary, faults);
        List<Criterion> read = criteria.read(request.criteria, Criterion.ids(present)::contains, vocabulary, faults);
        if (!faults.isEmpty()) {
            throw new Refusal(CallProblem.FAULTY, "The call has faults; see errors.", faults.all());
        }
        return new CallPlan(request.terms(), request.opensAt, request.closesAt, read);
    }
}
