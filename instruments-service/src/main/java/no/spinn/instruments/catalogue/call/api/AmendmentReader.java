package no.spinn.instruments.catalogue.call.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import no.spinn.instruments.catalogue.call.Call;
import no.spinn.instruments.catalogue.call.CallLifecycle;
import no.spinn.instruments.catalogue.call.CallPlan;
import no.spinn.kit.body.BodyReader;
import no.spinn.kit.json.MergePatch;

/** Reads amendments. The patched plan is checked as strictly as a new one. */
@ApplicationScoped
class AmendmentReader {

    private final ObjectMapper json;
    private final BodyReader bodies;
    private final CallReader reader;
    private final CallLifecycle lifecycle;

    AmendmentReader(ObjectMapper json, BodyReader bodies, CallReader reader, CallLifecycle lifecycle) {
        this.json = json;
        this.bodies = bodies;
        this.reader = reader;
        this.lifecycle = lifecycle;
    }

    CallPlan read(Call call, AmendmentRequest request) {
        JsonNode plan = MergePatch.apply(json.valueToTree(CallRequest.of(call)), request.changes());
        return reader.readFor(
                call,
                bodies.parse(
                        plan,
                        CallRequest.class,
                        (read, faults) -> lifecycle.checkTimes(call, read.opensAt, read.closesAt, faults)));
    }
}
