package no.spinn.instruments;

import static io.restassured.RestAssured.given;
import static no.spinn.instruments.catalogue.instrument.api.InstrumentRequests.AGENCY;
import static no.spinn.instruments.catalogue.instrument.api.InstrumentRequests.NO_PROVIDER;
import static no.spinn.instruments.catalogue.instrument.api.InstrumentRequests.OTHER_PROVIDER;
import static no.spinn.instruments.catalogue.instrument.api.InstrumentRequests.anInstrument;
import static no.spinn.instruments.catalogue.instrument.api.InstrumentRequests.as;
import static no.spinn.instruments.catalogue.instrument.api.InstrumentRequests.callUnder;
import static no.spinn.instruments.catalogue.instrument.api.InstrumentRequests.draft;
import static no.spinn.instruments.catalogue.instrument.api.InstrumentRequests.publish;
import static no.spinn.instruments.catalogue.instrument.api.InstrumentRequests.retire;
import static no.spinn.instruments.catalogue.instrument.api.InstrumentRequests.schedule;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.spinn.instruments.catalogue.call.Actor;
import no.spinn.instruments.catalogue.call.CallAct;
import no.spinn.instruments.catalogue.call.CallState;
import no.spinn.kit.testing.AuthorisationMatrix;
import no.spinn.kit.testing.OpenApiDocument;

/**
 * An instrument of the Digitalisation Agency and a call under it, in each state to which an act of the provider leads without the clock:
 * only what the clock has closed can be opened again.
 */
final class CatalogueStage implements AuthorisationMatrix.Stage {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> OF_CALLS = Arrays.stream(CallAct.values())
            .filter(act -> act.by() == Actor.PROVIDER && act != CallAct.REOPEN)
            .map(CallAct::to)
            .filter(Objects::nonNull)
            .map(CallState::code)
            .toList();
    private static final List<String> OF_INSTRUMENTS = List.of("draft", "published", "retired");

    private final Map<String, Map<String, String>> untouched = new HashMap<>();
    private String at = "";

    @Override
    public Map<String, String> roles() {
        Map<String, String> roles = new LinkedHashMap<>();
        roles.put("owner", AGENCY);
        roles.put("other provider", OTHER_PROVIDER);
        roles.put("no provider", NO_PROVIDER);
        return roles;
    }

    @Override
    public List<String> strangers() {
        return List.of("other provider", "no provider");
    }

    @Override
    public List<String> states(OpenApiDocument.Operation operation) {
        return switch (operation.template().split("/")[2]) {
            case "calls" -> OF_CALLS;
            case "instruments", "instrument-drafts" -> OF_INSTRUMENTS;
            default -> List.of("published");
        };
    }

    @Override
    public Map<String, String> in(String state, OpenApiDocument.Operation operation) {
        boolean aboutCalls = operation.template().startsWith("/v1/calls");
        at = (aboutCalls ? "call " : "instrument ") + state;
        return untouched.computeIfAbsent(at, missing -> aboutCalls ? call(state) : instrument(state));
    }

    static Map<String, String> call(String state) {
        Response instrument = publish(draft(anInstrument()));
        Response call = callUnder(instrument);
        String id = call.path("id");
        if (!state.equals("draft")) {
            schedule(call).then().statusCode(200);
        }
        if (state.equals("cancelled")) {
            as(AGENCY)
                    .body("{\"reason\":\"No money.\"}")
                    .post("/v1/calls/%s/cancellation".formatted(id))
                    .then()
                    .statusCode(200);
        }
        return Map.of("callId", id, "version", "1", "instrumentId", instrument.path("id"));
    }

    static Map<String, String> instrument(String state) {
        Response draft = draft(anInstrument());
        if (!state.equals("draft")) {
            Response published = publish(draft);
            published.then().statusCode(200);
            if (state.equals("retired")) {
                retire(published).then().statusCode(200);
            }
        }
        return Map.of(
                "instrumentId",
                draft.path("id"),
                "version",
                "1",
                "criteriaVersion",
                "1",
                "factId",
                "organisation.sector",
                "providerId",
                given().get("/v1/providers").path("items[0].id"),
                "code",
                "SPINN-KIT-0001",
                "number",
                "958935420");
    }

    @Override
    public Optional<String> body(OpenApiDocument.Operation operation, Map<String, String> parameters) {
        return Optional.ofNullable(
                switch (operation.id()) {
                    case "createInstrument", "replaceInstrumentDraft" -> written(anInstrument());
                    case "createCall" -> aCall(ofTheAgency());
                    case "replaceCall" -> aCall(parameters.getOrDefault("instrumentId", ""));
                    case "previewAmendment", "amendCall" ->
                        "{\"reason\":\"Many asked.\",\"changes\":{\"title\":{\"nb\":\"Andre ord\"}}}";
                    case "createWebhook" -> "{\"name\":\"w\",\"url\":\"https://8.8.8.8/spinn\"}";
                    case "checkCriteria" -> "{\"criteria\":[]}";
                    default -> null;
                });
    }

    static String aCall(String instrument) {
        return "{\"instrumentId\":\"%s\",\"title\":{\"nb\":\"Prosjekter\"},\"summary\":{\"nb\":\"For alle.\"}}"
                .formatted(instrument);
    }

    private String ofTheAgency() {
        Map<String, String> published =
                untouched.computeIfAbsent("instrument published", missing -> instrument("published"));
        return published.getOrDefault("instrumentId", "");
    }

    private static String written(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void changed() {
        untouched.remove(at);
    }
}
