package no.spinn.instruments.catalogue.call;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import no.spinn.kit.schema.SchemaCurrent;

/** Derives the criteria of calls that were announced before terms were criteria, so that they are judged like all others. */
@ApplicationScoped
class DeriveTermCriteria {

    private static final int BATCH = 100;

    private final Calls calls;
    private final CallLifecycle lifecycle;

    DeriveTermCriteria(Calls calls, CallLifecycle lifecycle) {
        this.calls = calls;
        this.lifecycle = lifecycle;
    }

    void atStart(@Observes SchemaCurrent event) {
        while (QuarkusTransaction.requiringNew().call(this::deriveSome) == BATCH) {
            // the next batch, in a transaction of its own
        }
    }

    private int deriveSome() {
        List<Call> some = calls.lockWithoutTermCriteria(BATCH);
        some.forEach(lifecycle::deriveCriteria);
        return some.size();
    }
}
