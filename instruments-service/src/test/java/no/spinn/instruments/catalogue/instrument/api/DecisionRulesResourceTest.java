package no.spinn.instruments.catalogue.instrument.api;

import static io.restassured.RestAssured.given;
import static no.spinn.instruments.catalogue.instrument.api.DecisionRulesRequests.appeal;
import static no.spinn.instruments.catalogue.instrument.api.DecisionRulesRequests.appealable;
import static no.spinn.instruments.catalogue.instrument.api.DecisionRulesRequests.body;
import static no.spinn.instruments.catalogue.instrument.api.DecisionRulesRequests.notAppealable;
import static no.spinn.instruments.catalogue.instrument.api.DecisionRulesRequests.sources;
import static no.spinn.instruments.catalogue.instrument.api.InstrumentRequests.AGENCY;
import static no.spinn.instruments.catalogue.instrument.api.InstrumentRequests.anInstrument;
import static no.spinn.instruments.catalogue.instrument.api.InstrumentRequests.as;
import static no.spinn.instruments.catalogue.instrument.api.InstrumentRequests.callUnder;
import static no.spinn.instruments.catalogue.instrument.api.InstrumentRequests.draft;
import static no.spinn.instruments.catalogue.instrument.api.InstrumentRequests.id;
import static no.spinn.instruments.catalogue.instrument.api.InstrumentRequests.publish;
import static no.spinn.instruments.catalogue.instrument.api.InstrumentRequests.publishNext;
import static no.spinn.instruments.catalogue.instrument.api.InstrumentRequests.read;
import static no.spinn.instruments.catalogue.instrument.api.InstrumentRequests.redraft;
import static no.spinn.instruments.catalogue.instrument.api.InstrumentRequests.replace;
import static no.spinn.instruments.catalogue.instrument.api.InstrumentRequests.schedule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.spinn.kit.testing.WithInfrastructure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithInfrastructure
class DecisionRulesResourceTest {

    @Inject
    EntityManager database;

    @Test
    void draftsAndPublishesDecisionRulesWithTheInstrument() {
        Response draft = draft(with(appealable()));
        draft.then()
                .statusCode(201)
                .body("decisionRules.appeal.body.name.en", equalTo("The Appeals Board"))
                .body("decisionRules.appeal.legalBasis.nb", equalTo("Forvaltningsloven § 28"));
        Response published = publish(draft);
        published
                .then()
                .statusCode(200)
                .body("decisionRules.individualDecision", equalTo(true))
                .body("decisionRules.appeal.body.organisation", equalTo("0192:123456785"))
                .body("decisionRules.appeal.body.name", equalTo("Klagenemnda"))
                .body("decisionRules.appeal.weeks", equalTo(3))
                .body("decisionRules.notAppealable", nullValue())
                .body("decisionRules.stateAid", equalTo("de_minimis"))
                .body("decisionRules.sources[0].date", equalTo("2026-01-15"));
        assertThat(read(published).asString()).isEqualTo(published.asString());
        given().header("Accept-Language", "en")
                .get("/v1/instruments/" + id(published))
                .then()
                .body("decisionRules.appeal.body.name", equalTo("The Appeals Board"))
                .body("decisionRules.appeal.legalBasis", equalTo("Public Administration Act § 28"));
        redraft(published)
                .then()
                .body("decisionRules.appeal.weeks", equalTo(3))
                .body("decisionRules.sources", equalTo(sources()));
    }

    @Test
    void takesAReasonWhyThereIsNoAppeal() {
        publish(draft(with(notAppealable())))
                .then()
                .statusCode(200)
                .body("decisionRules.individualDecision", equalTo(false))
                .body("decisionRules.appeal", nullValue())
                .body("decisionRules.notAppealable", equalTo("Et kjøp er ikke et enkeltvedtak."))
                .body("decisionRules.stateAid", nullValue());
    }

    @Test
    void givesThreeWeeksWhereTheProviderSaysNothingElse() {
        Map<String, @Nullable Object> rules = appealable();
        rules.put("appeal", appeal(null));
        draft(with(rules)).then().statusCode(201).body("decisionRules.appeal.weeks", equalTo(3));
    }

    @Test
    void publishesInstrumentsWithoutDecisionRules() {
        Response published = publish(draft(anInstrument()));
        published.then().statusCode(200).body("decisionRules", nullValue());
        assertThat(event(published).has("decisionRules")).isFalse();
        assertThat(event(schedule(callUnder(published))).has("decisionRules")).isFalse();
    }

    @Test
    void keepsWhatTheRulesHaveBeen() {
        Response first = publish(draft(with(appealable())));
        Map<String, @Nullable Object> longer = appealable();
        longer.put("appeal", appeal(6));
        publishNext(first, "decisionRules", longer).then().statusCode(200).body("criteriaVersion", equalTo(1));
        publishNext(first, "decisionRules", notAppealable()).then().statusCode(200);
        String path = "/v1/instruments/" + id(first);
        Response log = given().get(path + "/versions");
        log.then()
                .body("items[1].differences.pointer", equalTo(List.of("/version", "/decisionRules/appeal/weeks")))
                .body("items[1].differences[1].from", equalTo(3))
                .body("items[1].differences[1].to", equalTo(6))
                .body("items[2].differences.pointer", hasItem("/decisionRules/notAppealable"));
        given().get(path + "/versions/1").then().body("decisionRules.appeal.weeks", equalTo(3));
        given().queryParam("asOf", log.<String>path("items[1].changedAt"))
                .get(path)
                .then()
                .body("decisionRules.appeal.weeks", equalTo(6));
    }

    @Test
    void forgetsRulesThatTheProviderTakesBack() {
        Response published = publish(draft(with(appealable())));
        Response draft = redraft(published);
        Map<String, @Nullable Object> without = anInstrument();
        without.put("slug", published.path("slug"));
        publish(replace(draft, without)).then().statusCode(200).body("decisionRules", nullValue());
    }

    @Test
    void tellsOthersTheRulesOfInstrumentsAndCalls() {
        Response published = publish(draft(with(appealable())));
        JsonNode told = event(published).path("decisionRules");
        assertThat(told.at("/appeal/body/organisation").asText()).isEqualTo("0192:123456785");
        assertThat(told.at("/appeal/legalBasis/en").asText()).isEqualTo("Public Administration Act § 28");
        assertThat(told.path("stateAid").asText()).isEqualTo("de_minimis");
        JsonNode toldOfCall = event(schedule(callUnder(published))).path("decisionRules");
        assertThat(toldOfCall).isEqualTo(told);
    }

    @Test
    void keepsAnnouncedCallsByTheirRules() {
        Response first = publish(draft(with(appealable())));
        Response announced = schedule(callUnder(first));
        Response draft = callUnder(first);
        draft.then().body("decisionRules.appeal.weeks", equalTo(3));
        publishNext(first, "decisionRules", notAppealable()).then().statusCode(200);
        given().get("/v1/calls/" + id(announced))
                .then()
                .body("version", equalTo(1))
                .body("decisionRules.appeal.body.name", equalTo("Klagenemnda"));
        as(AGENCY)
                .get("/v1/calls/" + id(draft))
                .then()
                .body("decisionRules.notAppealable", equalTo("Et kjøp er ikke et enkeltvedtak."));
    }

    /** A purchase cannot be appealed, but money for those who use the procedure is another matter. */
    @Test
    void keepsTheRulesOfAPurchaseFromCallsThatGrantMoney() {
        Map<String, @Nullable Object> procedure = with(notAppealable());
        procedure.put("nature", "procurement_procedure");
        Response published = publish(draft(procedure));
        Response granting = grantingCallUnder(published);
        granting.then().statusCode(201).body("decisionRules", nullValue());
        schedule(granting).then().statusCode(200).body("decisionRules", nullValue());
        assertThat(event(granting).has("decisionRules")).isFalse();
        callUnder(published).then().body("decisionRules.individualDecision", equalTo(false));
        Map<String, @Nullable Object> appealable = with(appealable());
        appealable.put("nature", "procurement_procedure");
        grantingCallUnder(publish(draft(appealable))).then().body("decisionRules.appeal.weeks", equalTo(3));
    }

    @Test
    void givesTheFirstRulesToCallsThatWereAnnouncedWithoutAny() {
        Response first = publish(draft(anInstrument()));
        Response announced = schedule(callUnder(first));
        announced.then().body("decisionRules", nullValue());
        publishNext(first, "decisionRules", appealable()).then().statusCode(200);
        publishNext(first, "decisionRules", notAppealable()).then().statusCode(200);
        String path = "/v1/calls/" + id(announced);
        given().get(path).then().body("version", equalTo(2)).body("decisionRules.appeal.weeks", equalTo(3));
        given().get(path + "/versions/1").then().body("decisionRules", nullValue());
        given().get(path + "/versions")
                .then()
                .body("items.change", equalTo(List.of("scheduled", "amended")))
                .body("items[1].differences.pointer", equalTo(List.of("/decisionRules")));
        as(AGENCY).get(path + "/audit-entries").then().body("items.action", hasItem("state_decision_rules_of_call"));
        assertThat(event(announced).at("/decisionRules/appeal/weeks").asInt()).isEqualTo(3);
    }

    @Test
    void saysSomethingNewOnceOfACallWhoseInstrumentIsRenamedToo() {
        Response first = publish(draft(anInstrument()));
        Response announced = schedule(callUnder(first));
        Response draft = redraft(first);
        Map<String, @Nullable Object> next = with(appealable());
        next.put("slug", first.path("slug"));
        next.put("name", Map.of("nb", "Nytt navn"));
        publish(replace(draft, next)).then().statusCode(200);
        given().get("/v1/calls/" + id(announced))
                .then()
                .body("version", equalTo(2))
                .body("instrument.name", equalTo("Nytt navn"))
                .body("decisionRules.stateAid", equalTo("de_minimis"));
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault(rules -> rules.put("notAppealable", Map.of("nb", "Nei")), "/notAppealable"),
                fault(rules -> rules.remove("appeal"), "/appeal"),
                fault(rules -> rules.remove("individualDecision"), "/individualDecision"),
                fault(rules -> rules.remove("sources"), "/sources"),
                fault(rules -> rules.put("sources", List.of()), "/sources"),
                fault(rules -> rules.put("sources", List.of(Map.of("title", "Loven"))), "/sources/0/url"),
                fault(rules -> rules.put("appeal", appeal(0)), "/appeal/weeks"),
                fault(rules -> rules.put("appeal", appeal(13)), "/appeal/weeks"),
                fault(rules -> rules.put("appeal", Map.of()), "/appeal/body", "/appeal/legalBasis"),
                fault(
                        rules -> {
                            Map<String, @Nullable Object> appeal = appeal(13);
                            Map<String, @Nullable Object> body = body("0192:123456785");
                            body.put("name", Map.of("nb", "To\nlinjer"));
                            appeal.put("body", body);
                            appeal.remove("legalBasis");
                            rules.put("appeal", appeal);
                            rules.put("notAppealable", Map.of("nb", "a".repeat(5_001)));
                        },
                        "/appeal/weeks",
                        "/appeal/legalBasis",
                        "/appeal/body/name/nb",
                        "/notAppealable",
                        "/notAppealable/nb"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void namesAllFaultsOfDecisionRulesAtOnce(Consumer<Map<String, @Nullable Object>> spoil, List<String> pointers) {
        Map<String, @Nullable Object> rules = appealable();
        spoil.accept(rules);
        draft(with(rules))
                .then()
                .statusCode(422)
                .body("code", equalTo("SPINN-INS-0101"))
                .body("errors.pointer", containsInAnyOrder(pointers.toArray()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0192:123456784", "0192:12345678", "12345678", "0192:", ""})
    void refusesAnAppealBodyThatIsNoOrganisation(String organisation) {
        Map<String, @Nullable Object> rules = appealable();
        Map<String, @Nullable Object> appeal = appeal(3);
        appeal.put("body", body(organisation));
        rules.put("appeal", appeal);
        draft(with(rules))
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/decisionRules/appeal/body/organisation")));
    }

    @Test
    void refusesStateAidThatThereIsNot() {
        Map<String, @Nullable Object> rules = appealable();
        rules.put("stateAid", "generous");
        draft(with(rules)).then().statusCode(400).body("errors.pointer", equalTo(List.of("/decisionRules/stateAid")));
    }

    private static Arguments fault(Consumer<Map<String, @Nullable Object>> spoil, String... pointers) {
        return Arguments.of(
                spoil,
                Arrays.stream(pointers)
                        .map(pointer -> "/decisionRules" + pointer)
                        .toList());
    }

    private static Response grantingCallUnder(Response instrument) {
        return as(AGENCY)
                .body(Map.of(
                        "instrumentId",
                        id(instrument),
                        "title",
                        Map.of("nb", "Støtte til innovasjonspartnerskap"),
                        "summary",
                        Map.of("nb", "For kommuner."),
                        "opensAt",
                        Instant.now().plus(Duration.ofDays(1)).toString(),
                        "amountLimits",
                        Map.of("maximum", Map.of("amount", "1000000.00", "currency", "NOK"))))
                .post("/v1/calls");
    }

    private static Map<String, @Nullable Object> with(Map<String, @Nullable Object> rules) {
        Map<String, @Nullable Object> instrument = anInstrument();
        instrument.put("decisionRules", rules);
        return instrument;
    }

    /** The last event of an instrument or a call. */
    private JsonNode event(Response of) {
        String data = QuarkusTransaction.requiringNew()
                .call(() -> (String) database.createNativeQuery("""
                        SELECT convert_from(data, 'UTF8') FROM outbox
                        WHERE aggregate_id = :id ORDER BY version DESC LIMIT 1""", String.class)
                        .setParameter("id", id(of))
                        .getSingleResult());
        try {
            return new ObjectMapper().readTree(data);
        } catch (JsonProcessingException e) {
            throw new AssertionError(data, e);
        }
    }
}
