package no.spinn.instruments.call.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import no.spinn.instruments.call.Call;
import no.spinn.instruments.call.CallPlan;
import no.spinn.kit.json.MergePatch;

/** Reads amendments. What comes out of a patch is read as strictly as a plan that is written from the beginning. */
@ApplicationScoped
class Amendments {

    private final ObjectMapper json;
    private final CallReader reader;

    Amendments(ObjectMapper json, CallReader reader) {
        this.json = json;
        this.reader = reader;
    }

    CallPlan read(Call call, AmendmentRequest request) throws JsonProcessingException {
        JsonNode plan = MergePatch.apply(json.valueToTree(CallRequest.of(call)), request.changes());
        return reader.readFor(call, json.treeToValue(plan, CallRequest.class));
    }
}
