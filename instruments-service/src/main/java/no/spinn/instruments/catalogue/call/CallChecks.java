package no.spinn.instruments.catalogue.call;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import no.spinn.instruments.common.fault.Faults;
import no.spinn.instruments.reference.criterion.CriteriaCheck;
import no.spinn.instruments.reference.criterion.CriteriaCheck.Placed;
import no.spinn.instruments.reference.criterion.Criterion;
import no.spinn.instruments.reference.fact.Facts;
import no.spinn.kit.problem.Refusal;

/** Checks plans before they are announced and amendments after that. */
@ApplicationScoped
class CallChecks {

    private final Calls calls;
    private final Facts facts;
    private final CallSettings settings;

    CallChecks(Calls calls, Facts facts, CallSettings settings) {
        this.calls = calls;
        this.facts = facts;
        this.settings = settings;
    }

    /** Refuses a plan that cannot be announced now. */
    void requireReady(Call call) {
        Faults faults = new Faults();
        Call.checkTimes(call.opensAt(), call.closesAt(), calls.now(), faults);
        checkCriteria(call, call.ownCriteria(), faults);
        if (!faults.isEmpty()) {
            throw new Refusal(CallProblem.NOT_READY, "The plan has faults; see errors.", faults.all());
        }
    }

    /** Adds the reasons against an amendment. */
    void checkAmendment(Amendment amendment, Faults faults) {
        switch (AmendmentScope.of(amendment.call().state())) {
            case WHOLE_PLAN ->
                Call.checkTimes(amendment.plan().opensAt(), amendment.plan().closesAt(), amendment.now(), faults);
            case NOTHING_WORSE -> {
                new AmendedTimes(amendment, settings.notice()).check(faults);
                new AmendedTerms(amendment).check(faults);
                new AmendedCriteria(
                                facts.vocabulary(),
                                calls.criteriaOf(amendment.call()),
                                amendment.call().ownCriteria(),
                                amendment.plan().criteria())
                        .check(faults);
            }
            case TEXTS_ONLY -> new AmendedTerms(amendment).checkOnlyTextsChange(faults);
        }
        checkCriteria(amendment.call(), amendment.plan().criteria(), faults);
    }

    private void checkCriteria(Call call, List<Criterion> own, Faults faults) {
        List<Placed> all = new ArrayList<>();
        calls.criteriaOf(call, List.of()).forEach(criterion -> all.add(Placed.ofInstrument(criterion)));
        all.addAll(Placed.all(own, "/criteria"));
        new CriteriaCheck(facts.vocabulary()).refuse(all, faults);
    }
}
