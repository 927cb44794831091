package no.spinn.instruments.catalogue.call;

import java.time.Instant;

/** A change of an announced call that somebody asks for. */
record Amendment(Call call, CallPlan plan, Instant now) {

    CallTerms before() {
        return call.terms();
    }

    CallTerms after() {
        return plan.terms();
    }
}
