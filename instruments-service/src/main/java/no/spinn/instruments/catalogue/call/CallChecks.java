package no.spinn.instruments.catalogue.call;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import no.spinn.instruments.catalogue.instrument.Instrument;
import no.spinn.instruments.common.fault.Faults;
import no.spinn.instruments.reference.criterion.CriteriaCheck;
import no.spinn.instruments.reference.criterion.CriteriaCheck.Placed;
import no.spinn.instruments.reference.criterion.Criterion;
import no.spinn.instruments.reference.fact.Facts;

/** Whether a call may be announced, and changed after that. */
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

    void requireOffered(Instrument instrument) {
        if (instrument.isRetired()) {
            throw new CallRefused(CallProblem.INSTRUMENT_RETIRED, "A retired instrument gets no more calls.");
        }
    }

    /** Refuses a plan that cannot be announced at this time. */
    void requireReady(Call call) {
        Faults faults = new Faults();
        Call.checkTimes(call.opensAt(), call.closesAt(), calls.now(), faults);
        checkCriteria(call, call.ownCriteria(), faults);
        if (!faults.isEmpty()) {
            throw new CallRefused(CallProblem.NOT_READY, "The plan has faults; see errors.", faults.all());
        }
    }

    /** Notes what speaks against an amendment. */
    void checkAmendment(Amendment amendment, Faults faults) {
        switch (amendment.call().state()) {
            case SCHEDULED ->
                Call.checkTimes(amendment.plan().opensAt(), amendment.plan().closesAt(), amendment.now(), faults);
            case OPEN -> {
                new AmendedTimes(amendment, settings.notice()).check(faults);
                new AmendedTerms(amendment).check(faults);
                new AmendedCriteria(
                                facts.vocabulary(),
                                calls.criteriaOf(amendment.call()),
                                amendment.call().ownCriteria(),
                                amendment.plan().criteria())
                        .check(faults);
            }
            default -> new AmendedTerms(amendment).checkOnlyTextsChange(faults);
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
