package no.spinn.applications.applying.application.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.spinn.applications.applying.application.ApplicationProblem;
import no.spinn.applications.applying.application.ApplicationRefused;
import no.spinn.applications.applying.application.Draft;
import no.spinn.applications.common.issue.ApplicationDetail;
import no.spinn.applications.common.issue.ParameterIssue;
import no.spinn.kit.body.BodyReader;
import no.spinn.kit.json.MergePatch;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Pointer;
import no.spinn.kit.problem.Refusal;

/** Applies merge patches (RFC 7396) to drafts. The result is read as strictly as a body that replaces the whole draft. */
@Singleton
class DraftPatch {

    private final ObjectMapper json;
    private final BodyReader bodies;

    DraftPatch(ObjectMapper json, BodyReader bodies) {
        this.json = json;
        this.bodies = bodies;
    }

    Draft apply(Draft draft, JsonNode patch) {
        requireEditable(patch);
        JsonNode merged = MergePatch.apply(json.valueToTree(DraftBody.of(draft)), patch);
        return bodies.read(merged, DraftBody.class).draft(draft.language());
    }

    private static void requireEditable(JsonNode patch) {
        if (!(patch instanceof ObjectNode members)) {
            throw new Refusal(
                    KitProblem.MALFORMED,
                    ApplicationDetail.PATCH_NOT_AN_OBJECT.words(),
                    List.of(ParameterIssue.NOT_AN_OBJECT.at("")));
        }
        List<Fault> faults = new ArrayList<>();
        members.fieldNames().forEachRemaining(name -> {
            if (!DraftBody.FIELDS.contains(name)) {
                faults.add(ParameterIssue.NOT_SETTABLE.at(
                        Pointer.ROOT.to(name), Map.of("members", String.join(", ", DraftBody.FIELDS))));
            }
        });
        if (!faults.isEmpty()) {
            throw new ApplicationRefused(
                    ApplicationProblem.FIELD_NOT_SETTABLE, ApplicationDetail.NOT_CHANGED.words(), faults);
        }
    }
}
