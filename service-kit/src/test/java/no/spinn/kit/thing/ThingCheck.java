package no.spinn.kit.thing;

import jakarta.enterprise.context.ApplicationScoped;
import no.spinn.kit.body.BodyCheck;
import no.spinn.kit.problem.Faults;

/** Knows names that no thing may have. */
@ApplicationScoped
class ThingCheck implements BodyCheck<ThingResource.NewThing> {

    @Override
    public Class<ThingResource.NewThing> body() {
        return ThingResource.NewThing.class;
    }

    @Override
    public void check(ThingResource.NewThing body, Faults faults) {
        if ("nameless".equals(body.name())) {
            faults.add("/name", "contradictory", "a name that denies itself");
        }
    }
}
