package no.spinn.matching.organisation.watch.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import no.spinn.kit.json.MergePatch;
import no.spinn.matching.organisation.watch.Watch;

/** Applies merge patches (RFC 7396) to watches. The result is read as strictly as the body of a new watch. */
@Singleton
class WatchPatches {

    private final ObjectMapper json;
    private final Validator validator;

    WatchPatches(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    WatchPatch apply(Watch watch, JsonNode patch) throws JsonProcessingException {
        JsonNode merged = MergePatch.apply(json.valueToTree(WatchPatch.of(watch)), patch);
        WatchPatch changed = json.treeToValue(merged, WatchPatch.class);
        var violations = validator.validate(changed);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return changed;
    }
}
