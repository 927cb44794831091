package no.spinn.applications.applying.application.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import no.spinn.applications.applying.application.ApplicationProblem;
import no.spinn.applications.applying.application.ApplicationRefused;
import no.spinn.applications.applying.application.Draft;
import no.spinn.applications.common.issue.ApplicationDetail;
import no.spinn.kit.json.MergePatch;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Pointer;
import no.spinn.kit.problem.Refusal;

/** Applies merge patches (RFC 7396) to drafts. The result is read as strictly as a body that replaces the whole draft. */
@Singleton
class DraftPatch {

    private final ObjectMapper json;
    private final Validator validator;

    DraftPatch(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    Draft apply(Draft draft, JsonNode patch) throws JsonProcessingException {
        requireEditable(patch);
        JsonNode merged = MergePatch.apply(json.valueToTree(DraftBody.of(draft)), patch);
        DraftBody body = json.treeToValue(merged, DraftBody.class);
        var violations = validator.validate(body);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return body.draft(draft.language());
    }

    private static void requireEditable(JsonNode patch) {
        if (!(patch instanceof ObjectNode members)) {
            throw new Refusal(
                    KitProblem.MALFORMED,
                    ApplicationDetail.PATCH_NOT_AN_OBJECT.words(),
                    List.of(new Fault("", "wrong_type", "expected an object")));
        }
        List<Fault> faults = new ArrayList<>();
        members.fieldNames().forEachRemaining(name -> {
            if (!DraftBody.FIELDS.contains(name)) {
                faults.add(new Fault(
                        Pointer.ROOT.to(name).text(),
                        "not_settable",
                        "only these members can be set: %s".formatted(String.join(", ", DraftBody.FIELDS))));
            }
        });
        if (!faults.isEmpty()) {
            throw new ApplicationRefused(
                    ApplicationProblem.FIELD_NOT_SETTABLE, ApplicationDetail.NOT_CHANGED.words(), faults);
        }
    }
}
