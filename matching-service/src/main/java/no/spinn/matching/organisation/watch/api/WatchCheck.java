package no.spinn.matching.organisation.watch.api;

import jakarta.enterprise.context.ApplicationScoped;
import no.spinn.kit.body.BodyCheck;
import no.spinn.kit.problem.Faults;

/** Checks the filter of a watch, also beside members that cannot be read. */
@ApplicationScoped
class WatchCheck implements BodyCheck<WatchBody> {

    @Override
    public Class<WatchBody> body() {
        return WatchBody.class;
    }

    @Override
    public void check(WatchBody body, Faults faults) {
        faults.addAll(FilterBody.faults(body.filter()));
    }
}
