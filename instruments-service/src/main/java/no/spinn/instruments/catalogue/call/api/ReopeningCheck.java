package no.spinn.instruments.catalogue.call.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import no.spinn.instruments.catalogue.call.CallLifecycle;
import no.spinn.kit.body.BodyCheck;
import no.spinn.kit.problem.Faults;

/** Checks the deadline of a reopening, also beside faults of its reason. */
@ApplicationScoped
class ReopeningCheck implements BodyCheck<ReopeningRequest> {

    private final CallLifecycle lifecycle;

    ReopeningCheck(CallLifecycle lifecycle) {
        this.lifecycle = lifecycle;
    }

    @Override
    public Class<ReopeningRequest> body() {
        return ReopeningRequest.class;
    }

    @Override
    @Transactional
    public void check(ReopeningRequest body, Faults faults) {
        if (body.closesAt() != null) {
            lifecycle.checkFuture(body.closesAt(), faults);
        }
    }
}
