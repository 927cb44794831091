package no.spinn.instruments.catalogue.call.api;

import static no.spinn.instruments.catalogue.call.api.CallRequests.aCall;
import static no.spinn.instruments.catalogue.call.api.CallRequests.amend;
import static no.spinn.instruments.catalogue.call.api.CallRequests.create;
import static no.spinn.instruments.catalogue.call.api.CallRequests.money;
import static no.spinn.instruments.catalogue.call.api.CallRequests.open;
import static no.spinn.instruments.catalogue.call.api.CallRequests.read;
import static no.spinn.instruments.catalogue.call.api.CallRequests.schedule;
import static no.spinn.instruments.catalogue.call.api.CallRequests.with;
import static no.spinn.instruments.catalogue.instrument.api.InstrumentRequests.callUnder;
import static no.spinn.instruments.catalogue.instrument.api.InstrumentRequests.draft;
import static no.spinn.instruments.catalogue.instrument.api.InstrumentRequests.publish;
import static no.spinn.instruments.catalogue.instrument.api.InstrumentRequests.publishNext;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.spinn.instruments.catalogue.instrument.api.InstrumentRequests;
import no.spinn.kit.testing.WithInfrastructure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Cases, advice and what no condition can say, of instruments and calls. */
@QuarkusTest
@WithInfrastructure
class CasesResourceTest {

    private static final Map<String, Object> SOURCE =
            Map.of("title", "Regelverket", "url", "https://example.no/regelverk", "date", "2026");

    @Test
    void publishesAnInstrumentWhoseCriteriaAgreeWithItsCases() {
        Response instrument = publish(draft(anInstrument("met")));
        instrument
                .then()
                .statusCode(200)
                .body("criteria[0].key", equalTo("kommuner"))
                .body("criteria[0].ifNotMet.advice", equalTo("Søk sammen med en kommune."))
                .body("cases[0].expected.kommuner", equalTo("met"))
                .body("notExpressible[0].reason", equalTo("Et skjønn."));
        callUnder(instrument).then().statusCode(201);
    }

    @Test
    void refusesAnInstrumentThatDisagreesWithACase() {
        publish(draft(anInstrument("not_met")))
                .then()
                .statusCode(422)
                .body("code", equalTo("SPINN-INS-0102"))
                .body("errors", hasSize(1))
                .body("errors[0].pointer", equalTo("/cases/0/expected/kommuner"))
                .body("errors[0].code", equalTo("case_disagrees"))
                .body("errors[0].detail", containsString("«ikke oppfylt»"))
                .body("errors[0].detail", containsString("«oppfylt»"));
    }

    @Test
    void refusesAnExpectationOfACriterionThatDoesNotExist() {
        Map<String, @Nullable Object> instrument = anInstrument("met");
        instrument.put("cases", List.of(aCase(Map.of(), Map.of("fylker", "unknown"))));
        publish(draft(instrument))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/cases/0/expected/fylker"))
                .body("errors[0].code", equalTo("unknown_criterion"));
    }

    @Test
    void refusesFactsOfACaseThatTheVocabularyDoesNotHave() {
        Map<String, @Nullable Object> instrument = anInstrument("met");
        instrument.put("cases", List.of(aCase(Map.of("organisation.sector", "kommune"), Map.of("kommuner", "met"))));
        draft(instrument).then().statusCode(422).body("errors.pointer", hasItem("/cases/0/facts/organisation.sector"));
    }

    @Test
    void refusesTwoCriteriaWithOneKey() {
        Map<String, @Nullable Object> instrument = anInstrument("met");
        instrument.put("criteria", List.of(keyed(), keyed()));
        draft(instrument).then().statusCode(422).body("errors.pointer", hasItem("/criteria"));
    }

    @Test
    void startsANewVersionOfTheCriteriaWhenOnlyACaseChanges() {
        Response instrument = publish(draft(anInstrument("met")));
        publishNext(
                        instrument,
                        "cases",
                        List.of(aCase(Map.of("organisation.sector", "county"), Map.of("kommuner", "not_met"))))
                .then()
                .statusCode(200)
                .body("criteriaVersion", equalTo(2))
                .body("criteria[0].version", equalTo(1));
    }

    @Test
    void schedulesACallOnlyWhenItsTermsAgreeWithItsCases() {
        schedule(create(aCallOf("met"))).then().statusCode(422).body("errors[0].code", equalTo("case_disagrees"));
        schedule(create(aCallOf("not_met")))
                .then()
                .statusCode(200)
                .body("cases.expected", hasItem(Map.of("terms.maximum-amount", "not_met")));
    }

    @Test
    void refusesAnAmendmentThatACaseOfTheCallDisagreesWith() {
        Response call = open(aCallOf("not_met"));
        amend(call, Map.of("amountLimits", Map.of("maximum", money("5000000.00"))))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/changes"))
                .body("errors.code", hasItem("case_disagrees"));
        amend(
                        call,
                        Map.of(
                                "amountLimits",
                                Map.of("maximum", money("5000000.00")),
                                "cases",
                                List.of(aCase(
                                        Map.of("project.requestedAmount", money("5000001.00")),
                                        Map.of("terms.maximum-amount", "not_met")))))
                .then()
                .statusCode(200)
                .body("criteriaVersion", equalTo(call.<Integer>path("criteriaVersion") + 1));
        amend(read(call.path("id")), Map.of("notExpressible", List.of(notExpressible())))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/changes/notExpressible/0"));
    }

    /** A call with at most two million, and a case of three. */
    private static Map<String, @Nullable Object> aCallOf(String expected) {
        Map<String, @Nullable Object> call = with(aCall(), "amountLimits", Map.of("maximum", money("2000000.00")));
        call.put("opensAt", Instant.now().plus(Duration.ofDays(1)).toString());
        return with(
                call,
                "cases",
                List.of(aCase(
                        Map.of("project.requestedAmount", money("3000000.00")),
                        Map.of("terms.maximum-amount", expected))));
    }

    /** An instrument for municipalities, and a case of a municipality. */
    private static Map<String, @Nullable Object> anInstrument(String expected) {
        Map<String, @Nullable Object> instrument = InstrumentRequests.anInstrument();
        instrument.put("criteria", List.of(keyed()));
        instrument.put(
                "cases", List.of(aCase(Map.of("organisation.sector", "municipality"), Map.of("kommuner", expected))));
        instrument.put("notExpressible", List.of(notExpressible()));
        return instrument;
    }

    private static Map<String, Object> keyed() {
        return Map.of(
                "key",
                "kommuner",
                "kind",
                "eligibility",
                "text",
                Map.of("nb", "Kommuner"),
                "condition",
                Map.of("fact", "organisation.sector", "oneOf", List.of("municipality")),
                "ifNotMet",
                Map.of("advice", Map.of("nb", "Søk sammen med en kommune.")));
    }

    private static Map<String, Object> notExpressible() {
        return Map.of("text", Map.of("nb", "Prosjektet er modent."), "reason", Map.of("nb", "Et skjønn."));
    }

    private static Map<String, Object> aCase(Map<String, ?> facts, Map<String, ?> expected) {
        return Map.of("title", Map.of("nb", "Et tilfelle"), "source", SOURCE, "facts", facts, "expected", expected);
    }
}
