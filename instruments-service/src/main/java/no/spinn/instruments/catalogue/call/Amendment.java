package no.spinn.instruments.catalogue.call;

/** A requested change of an announced call. */
record Amendment(Call call, CallPlan plan) {

    CallTerms before() {
        return call.terms();
    }

    CallTerms after() {
        return plan.terms();
    }
}
