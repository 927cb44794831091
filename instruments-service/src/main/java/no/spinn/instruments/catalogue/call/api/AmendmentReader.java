package no.spinn.instruments.catalogue.call.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.BadRequestException;
import no.spinn.instruments.catalogue.call.Call;
import no.spinn.instruments.catalogue.call.CallPlan;
import no.spinn.kit.json.MergePatch;

/** Reads amendments. The patched plan is checked as strictly as a new one. */
@ApplicationScoped
class AmendmentReader {

    private final ObjectMapper json;
    private final CallReader reader;

    AmendmentReader(ObjectMapper json, CallReader reader) {
        this.json = json;
        this.reader = reader;
    }

    CallPlan read(Call call, AmendmentRequest request) {
        JsonNode plan = MergePatch.apply(json.valueToTree(CallRequest.of(call)), request.changes());
        try {
            return reader.readFor(call, json.treeToValue(plan, CallRequest.class));
        } catch (JsonProcessingException unreadable) {
            throw new BadRequestException(unreadable); // unchecked, so that a transaction passes it on as it is
        }
    }
}
