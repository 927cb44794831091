package no.spinn.instruments.catalogue.call;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.spinn.instruments.common.detail.CatalogueDetail;
import no.spinn.instruments.reference.criterion.CasesCheck;
import no.spinn.instruments.reference.criterion.CriteriaCheck;
import no.spinn.instruments.reference.criterion.CriteriaCheck.Placed;
import no.spinn.instruments.reference.criterion.InterpretedCriteria;
import no.spinn.instruments.reference.fact.Facts;
import no.spinn.kit.problem.Faults;
import no.spinn.kit.problem.Pointer;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.time.OsloTime;

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
        requireNone(readiness(call));
    }

    /** What keeps a plan from being announced now. */
    Faults readiness(Call call) {
        Faults faults = new Faults();
        new PlannedTimes(call.opensAt(), call.closesAt()).check(calls.now(), faults);
        checkCriteria(call, calls.continued(call, call.plan()), faults);
        return faults;
    }

    /** Refuses a plan whose criteria contradict each other or a case, whatever its times. */
    void requireConsistent(Call call) {
        Faults faults = new Faults();
        checkCriteria(call, calls.continued(call, call.plan()), faults);
        requireNone(faults);
    }

    /** Refuses a deadline that has passed. */
    void requireFuture(Instant closesAt) {
        Faults faults = new Faults();
        checkFuture(closesAt, faults);
        requireNone(faults);
    }

    void checkFuture(Instant closesAt, Faults faults) {
        Instant now = calls.now();
        if (!closesAt.isAfter(now)) {
            faults.add(CallIssue.CLOSING_PASSED.at("/closesAt", Map.of("now", OsloTime.minute(now))));
        }
    }

    /** Adds the reasons against the times of an amended plan. */
    void checkTimes(Call call, PlannedTimes plan, Faults faults) {
        switch (AmendmentScope.of(call.state())) {
            case WHOLE_PLAN -> plan.check(calls.now(), faults);
            case NOTHING_WORSE -> new AmendedTimes(call, plan, calls.now(), settings.notice()).check(faults);
            case TEXTS_ONLY -> {
                // No time may change, which is compared with the other terms.
            }
        }
    }

    private static void requireNone(Faults faults) {
        if (!faults.isEmpty()) {
            throw new Refusal(CallProblem.NOT_READY, CatalogueDetail.PLAN_FAULTY.words(), faults.all());
        }
    }

    /** Adds the reasons against an amendment. */
    void checkAmendment(Amendment amendment, CallCriteria criteria, Faults faults) {
        CallPlan plan = amendment.plan();
        checkTimes(amendment.call(), new PlannedTimes(plan.opensAt(), plan.closesAt()), faults);
        switch (AmendmentScope.of(amendment.call().state())) {
            case WHOLE_PLAN -> {
                // Applicants rely on nothing yet.
            }
            case NOTHING_WORSE -> {
                new AmendedTerms(amendment).check(faults);
                new AmendedCriteria(
                                facts.vocabulary(),
                                calls.criteriaOf(amendment.call()),
                                amendment.call().ownCriteria(),
                                amendment.plan().criteria())
                        .check(faults);
                AmendedCriteria.checkNotExpressible(
                        amendment.call().ownInterpretation(), amendment.plan().interpretation(), faults);
            }
            case TEXTS_ONLY -> new AmendedTerms(amendment).checkOnlyTextsChange(faults);
        }
        checkCriteria(amendment.call(), criteria, faults);
    }

    private void checkCriteria(Call call, CallCriteria criteria, Faults faults) {
        List<Placed> all = new ArrayList<>();
        InterpretedCriteria ofInstrument = calls.ofInstrument(call);
        ofInstrument.criteria().forEach(criterion -> all.add(Placed.ofInstrument(criterion)));
        all.addAll(Placed.all(criteria.own(), "/criteria"));
        criteria.ofTerms().forEach(criterion -> all.add(new Placed(TermCriteria.pointer(criterion), criterion)));
        new CriteriaCheck(facts.vocabulary()).refuse(all, faults);
        new CasesCheck(all.stream().map(Placed::criterion).toList())
                .refuse(criteria.interpretation().cases(), Pointer.ROOT.to("cases"), faults);
    }
}
