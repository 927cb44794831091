package no.spinn.instruments.catalogue.call;

import java.time.Instant;

/** A requested change of an announced call. */
record Amendment(Call call, CallPlan plan, Instant now) {

    CallTerms before() {
        return call.terms();
    }

    CallTerms after() {
        return plan.terms();
    }
}
