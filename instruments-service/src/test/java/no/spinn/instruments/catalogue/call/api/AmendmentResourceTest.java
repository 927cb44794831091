package no.spinn.instruments.catalogue.call.api;

import static io.restassured.RestAssured.given;
import static no.spinn.instruments.catalogue.call.api.CallRequests.COUNCIL;
import static no.spinn.instruments.catalogue.call.api.CallRequests.OTHER_PROVIDER;
import static no.spinn.instruments.catalogue.call.api.CallRequests.aCall;
import static no.spinn.instruments.catalogue.call.api.CallRequests.aCallThatOpens;
import static no.spinn.instruments.catalogue.call.api.CallRequests.amend;
import static no.spinn.instruments.catalogue.call.api.CallRequests.anEligibilityCriterion;
import static no.spinn.instruments.catalogue.call.api.CallRequests.as;
import static no.spinn.instruments.catalogue.call.api.CallRequests.close;
import static no.spinn.instruments.catalogue.call.api.CallRequests.create;
import static no.spinn.instruments.catalogue.call.api.CallRequests.money;
import static no.spinn.instruments.catalogue.call.api.CallRequests.open;
import static no.spinn.instruments.catalogue.call.api.CallRequests.read;
import static no.spinn.instruments.catalogue.call.api.CallRequests.schedule;
import static no.spinn.instruments.catalogue.call.api.CallRequests.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.spinn.kit.testing.Tokens;
import no.spinn.kit.testing.WithInfrastructure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@WithInfrastructure
class AmendmentResourceTest {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private static final Instant DEADLINE = inDays(10);
    private static final Map<String, ?> FORM = form(Map.of("challenge", question("Hva er utfordringen?", 3000)));

    /** Refusals change nothing, so they can share it. */
    private static @Nullable String sharedCall;

    @Test
    void movesADeadlineOut() {
        Response call = open(aGenerousCall());
        Response amended = amend(call, Map.of("closesAt", inDays(20).toString()), "Mange ba om mer tid");
        amended.then()
                .statusCode(200)
                .body("closesAt", equalTo(inDays(20).toString()))
                .body("state", equalTo("open"))
                .body("version", equalTo(call.<Integer>path("version") + 1));
        Response now = read(call.path("id"));
        assertThat(now.asString()).isEqualTo(amended.asString());
        assertThat(now.header("ETag")).isEqualTo(amended.header("ETag")).isNotEqualTo(call.header("ETag"));
    }

    @Test
    void tellsEverybodyWhatWasAmendedAndWhy() {
        Response call = open(aGenerousCall());
        amend(call, Map.of("closesAt", inDays(20).toString()), "Mange ba om mer tid");
        given().get("/v1/calls/%s/versions".formatted(id(call)))
                .then()
                .statusCode(200)
                .body("items.version", equalTo(List.of(1, 2, 3)))
                .body("items.change", equalTo(List.of("scheduled", "opened", "amended")))
                .body("items[0].reason", nullValue())
                .body("items[2].reason", equalTo("Mange ba om mer tid"))
                .body("items[2].differences", hasSize(1))
                .body("items[2].differences[0].pointer", equalTo("/closesAt"))
                .body("items[2].differences[0].from", equalTo(DEADLINE.toString()))
                .body("items[2].differences[0].to", equalTo(inDays(20).toString()));
    }

    @ParameterizedTest
    @CsvSource({
        "nb, maksimum kan ikke senkes mens utlysningen er åpen",
        "nn, maksimum kan ikkje senkast medan utlysinga er open",
        "en, the maximum cannot be lowered while the call is open"
    })
    void saysInTheLanguageOfTheCallerWhatIsWorse(String language, String text) {
        Response call = open(aGenerousCall());
        String tag = as(COUNCIL)
                .header("Accept-Language", language)
                .get("/v1/calls/" + id(call))
                .header("ETag");
        as(COUNCIL)
                .header("Accept-Language", language)
                .header("If-Match", tag)
                .body(Map.of(
                        "reason",
                        "Mindre penger",
                        "changes",
                        Map.of("amountLimits", Map.of("maximum", money("999999.99")))))
                .post("/v1/calls/%s/amendments".formatted(id(call)))
                .then()
                .statusCode(422)
                .body("errors.detail", contains(text));
    }

    @Test
    void makesAnIntakeContinuous() {
        Response call = open(aGenerousCall());
        amend(call, nothing("closesAt")).then().statusCode(200).body("closesAt", nullValue());
    }

    @Test
    void endsAContinuousIntakeWithNotice() {
        Response call = open(aCall());
        amend(call, Map.of("closesAt", inDays(29).toString()))
                .then()
                .statusCode(422)
                .body("code", equalTo("SPINN-INS-0005"))
                .body("errors.pointer", equalTo(List.of("/changes/closesAt")))
                .body("errors.code", equalTo(List.of("too_soon")));
        amend(call, Map.of("closesAt", inDays(31).toString())).then().statusCode(200);
    }

    /** A change of the open call that would be worse for applicants, and the pointer of the refusal. */
    record Tightening(String name, Map<String, ?> changes, String pointer) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Tightening> tightenings() {
        Map<String, ?> municipalities = limitFor("municipality", "2000000.00", "0.50");
        Map<String, ?> longer = question("Hva er utfordringen?", 4000);
        return Stream.of(
                new Tightening(
                        "an earlier deadline", Map.of("closesAt", inDays(9).toString()), "/closesAt"),
                new Tightening(
                        "a deadline in the past", Map.of("closesAt", inDays(-1).toString()), "/closesAt"),
                new Tightening("another opening", Map.of("opensAt", inDays(1).toString()), "/opensAt"),
                new Tightening(
                        "a higher minimum",
                        Map.of("amountLimits", Map.of("minimum", money("100000.01"))),
                        "/amountLimits/minimum"),
                new Tightening(
                        "a lower maximum",
                        Map.of("amountLimits", Map.of("maximum", money("999999.99"))),
                        "/amountLimits/maximum"),
                new Tightening(
                        "a lower maximum for some",
                        Map.of("grantLimits", List.of(limitFor("municipality", "1999999.00", "0.50"))),
                        "/grantLimits/0/amounts/maximum"),
                new Tightening(
                        "a lower rate for some",
                        Map.of("grantLimits", List.of(limitFor("municipality", "2000000.00", "0.49"))),
                        "/grantLimits/0/maximumRate"),
                new Tightening(
                        "a rate for others",
                        Map.of("grantLimits", List.of(municipalities, limitFor("county", "2000000.00", "0.99"))),
                        "/grantLimits/1/maximumRate"),
                new Tightening(
                        "larger amounts that fall away",
                        Map.of("grantLimits", List.of(Map.of("applicantType", "municipality", "maximumRate", "0.50"))),
                        "/grantLimits/0"),
                new Tightening("a larger limit that falls away", Map.of("grantLimits", List.of()), "/grantLimits"),
                new Tightening("a later start", Map.of("earliestStart", "2027-02-02"), "/earliestStart"),
                new Tightening("an earlier end", Map.of("latestEnd", "2029-12-30"), "/latestEnd"),
                new Tightening(
                        "an attachment that becomes mandatory",
                        Map.of("requiredAttachments", List.of(attachment("plan", true), attachment("cv", true))),
                        "/requiredAttachments/1"),
                new Tightening(
                        "a new attachment that is mandatory",
                        Map.of("requiredAttachments", List.of(attachment("budget", true))),
                        "/requiredAttachments/0"),
                new Tightening(
                        "a question more",
                        Map.of("form", Map.of("properties", Map.of("users", question("Hvem er brukerne?", 100)))),
                        "/form"),
                new Tightening(
                        "other answers to a question",
                        Map.of("form", Map.of("properties", Map.of("challenge", longer))),
                        "/form"),
                new Tightening("no form", nothing("form"), "/form"),
                new Tightening("fewer themes", Map.of("themes", List.of("health_and_care")), "/themes"),
                new Tightening("fewer regions", Map.of("regions", List.of("03")), "/regions"));
    }

    @ParameterizedTest
    @MethodSource("tightenings")
    void refusesWhatMakesSomebodyWorseOff(Tightening tightening) {
        Response call = sharedCall();
        amend(call, tightening.changes())
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("SPINN-INS-0005"))
                .body("errors.pointer", equalTo(List.of("/changes" + tightening.pointer())));
        assertThat(sharedCall().asString()).isEqualTo(call.asString());
    }

    @ParameterizedTest
    @MethodSource("tightenings")
    void previewsARefusal(Tightening tightening) {
        Response call = sharedCall();
        preview(call, tightening.changes())
                .then()
                .statusCode(200)
                .body("allowed", equalTo(false))
                .body("refusals.pointer", equalTo(List.of("/changes" + tightening.pointer())));
        assertThat(sharedCall().asString()).isEqualTo(call.asString());
    }

    @Test
    void refusesAnotherCriterionForApplicants() {
        Response call = sharedCall();
        List<Object> more = new ArrayList<>(criteria(call));
        more.add(anEligibilityCriterion(Map.of("fact", "project.partOfStrategy", "equals", true)));
        amend(call, Map.of("criteria", more))
                .then()
                .statusCode(422)
                .body("code", equalTo("SPINN-INS-0005"))
                .body("errors.pointer", equalTo(List.of("/changes/criteria/1/condition")))
                .body("errors.code", equalTo(List.of("criterion_tightened")));
    }

    @Test
    void refusesANarrowerCriterion() {
        Response call = sharedCall();
        amend(call, Map.of("criteria", List.of(changed(criteria(call).getFirst(), "condition", duration(47)))))
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/changes/criteria/0/condition")));
    }

    @Test
    void refusesAmendmentsThatContradictTheInstrument() {
        Response call = sharedCall();
        Map<String, ?> noPhd = Map.of("fact", "project.doctoral", "equals", false);
        amend(call, Map.of("criteria", List.of(anEligibilityCriterion(noPhd))))
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("contradiction"))
                .body("errors.pointer", hasItem("/changes/criteria/0"));
    }

    @Test
    void acceptsAWiderCriterionInANewVersion() {
        Response call = open(aGenerousCall());
        amend(call, Map.of("criteria", List.of(changed(criteria(call).getFirst(), "condition", duration(60)))))
                .then()
                .statusCode(200)
                .body("criteria.findAll { it.origin == 'call' }.condition.atMost", contains(60))
                .body("criteria.findAll { it.origin == 'call' }.version", contains(2))
                .body("criteria.findAll { it.origin != 'call' }.version", everyItem(equalTo(1)))
                .body("instrumentCriteriaVersion", equalTo(call.path("criteriaVersion")))
                .body("criteriaVersion", equalTo((int) call.path("criteriaVersion") + 1));
    }

    @Test
    void acceptsACriterionThatFollowsFromTheOthers() {
        Response call = open(aGenerousCall());
        List<Object> more = new ArrayList<>(criteria(call));
        more.add(anEligibilityCriterion(duration(48)));
        more.add(anEligibilityCriterion(Map.of("fact", "candidate.hasDoctorate", "equals", false)));
        amend(call, Map.of("criteria", more)).then().statusCode(200);
    }

    @Test
    void acceptsEverythingThatMakesNobodyWorseOff() {
        Response call = open(aGenerousCall());
        Map<String, @Nullable Object> changes = new HashMap<>();
        changes.put("title", Map.of("nb", "Doktorgrader om alt"));
        changes.put("amountLimits", Map.of("minimum", money("1.00"), "maximum", money("5000000.00")));
        changes.put("grantLimits", List.of(limitFor("municipality", "5000000.00", "0.75")));
        changes.put("requiredAttachments", List.of(attachment("plan", false), attachment("cv", false)));
        changes.put("criteria", List.of());
        changes.put("earliestStart", null);
        changes.put("latestEnd", "2031-01-01");
        changes.put("themes", List.of());
        changes.put("regions", List.of("03", "11", "46"));
        changes.put("budget", money("1.00"));
        amend(call, changes)
                .then()
                .statusCode(200)
                .body("title", equalTo("Doktorgrader om alt"))
                .body("grantLimits[0].maximumRate", equalTo("0.75"))
                .body("earliestStart", nullValue());
    }

    @Test
    void dropsARateThatLimitedSome() {
        Map<String, ?> rate = Map.of("applicantType", "municipality", "maximumRate", "0.50");
        Response call = open(with(aGenerousCall(), "grantLimits", List.of(rate)));
        amend(call, Map.of("grantLimits", List.of())).then().statusCode(200).body("grantLimits", hasSize(0));
    }

    @Test
    void changesTheTextsOfAForm() {
        Response call = open(aGenerousCall());
        Map<String, ?> reworded = form(Map.of(
                "challenge",
                Map.of("type", "string", "maxLength", 3000, "title", "Hva vil dere løse?", "x-hint", "Kort")));
        amend(call, Map.of("form", reworded))
                .then()
                .statusCode(200)
                .body("form.properties.challenge.title", equalTo("Hva vil dere løse?"));
    }

    @Test
    void previewsWhatAnAmendmentThenDoes() {
        Response call = open(aGenerousCall());
        Map<String, ?> changes =
                Map.of("closesAt", inDays(20).toString(), "title", Map.of("nb", "Andre ord", "nn", "Andre ord"));
        Response preview = preview(call, changes);
        preview.then().statusCode(200).body("allowed", equalTo(true)).body("refusals", hasSize(0));
        assertThat(read(id(call)).asString()).isEqualTo(call.asString());
        amend(call, changes).then().statusCode(200);
        List<?> told = given().get("/v1/calls/%s/versions".formatted(id(call)))
                .jsonPath()
                .getList("items[-1].differences");
        assertThat(told).isNotEmpty().isEqualTo(preview.jsonPath().getList("differences"));
    }

    @Test
    void previewsThatNothingWouldChange() {
        preview(sharedCall(), Map.of("closesAt", DEADLINE.toString()))
                .then()
                .statusCode(200)
                .body("allowed", equalTo(false))
                .body("differences", hasSize(0))
                .body("refusals", hasSize(0));
    }

    @Test
    void refusesAnAmendmentThatChangesNothing() {
        amend(sharedCall(), Map.of("closesAt", DEADLINE.toString()))
                .then()
                .statusCode(422)
                .body("code", equalTo("SPINN-INS-0006"));
    }

    @Test
    void changesAScheduledCallFreely() {
        Response call =
                schedule(create(with(aGenerousCall(), "opensAt", inDays(2).toString())));
        Map<String, @Nullable Object> changes = new HashMap<>();
        changes.put("opensAt", inDays(3).toString());
        changes.put("closesAt", inDays(4).toString());
        changes.put("form", form(Map.of("users", question("Hvem?", 10), "challenge", question("Hva?", 5))));
        changes.put("criteria", List.of(anEligibilityCriterion(duration(12))));
        changes.put("amountLimits", Map.of("maximum", money("100001.00")));
        amend(call, changes)
                .then()
                .statusCode(200)
                .body("state", equalTo("scheduled"))
                .body("opensAt", equalTo(inDays(3).toString()))
                .body("form.properties.users.title", equalTo("Hvem?"))
                .body("criteria.findAll { it.origin == 'call' }.condition.atMost", contains(12));
    }

    @Test
    void keepsTheOrderOfTimesOfAScheduledCall() {
        Response call =
                schedule(create(with(aGenerousCall(), "opensAt", inDays(2).toString())));
        amend(call, Map.of("opensAt", inDays(11).toString()))
                .then()
                .statusCode(422)
                .body("code", equalTo("SPINN-INS-0005"))
                .body("errors.pointer", equalTo(List.of("/changes")));
        amend(call, nothing("opensAt"))
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/changes/opensAt")));
    }

    @Test
    void namesATimeThatHasPassedBesideOneThatCannotBeRead() {
        Response scheduled =
                schedule(create(with(aGenerousCall(), "opensAt", inDays(2).toString())));
        Response open = open(aCall());
        for (Response call : List.of(scheduled, open)) {
            amend(call, Map.of("opensAt", "soon", "closesAt", "2020-01-01T00:00:00Z"))
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", containsInAnyOrder("/changes/opensAt", "/changes/closesAt"));
        }
        amend(open, Map.of("title", 7, "opensAt", inDays(3).toString()))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/changes/opensAt"));
    }

    @Test
    void changesOnlyTheTextsOfAClosedCall() {
        Response call = close(aCall());
        amend(call, Map.of("closesAt", inDays(20).toString()))
                .then()
                .statusCode(422)
                .body("code", equalTo("SPINN-INS-0005"))
                .body("errors.code", equalTo(List.of("call_stands")));
        amend(call, Map.of("themes", List.of("health_and_care"))).then().statusCode(422);
        amend(call, Map.of("summary", Map.of("nb", "Rettet"), "expectedAnswerOn", "2027-05-01"))
                .then()
                .statusCode(200)
                .body("summary", equalTo("Rettet"))
                .body("state", equalTo("closed"));
    }

    @Test
    void opensAClosedCallAgainByADecision() {
        Response closed = close(aCall());
        reopen(closed, Instant.now().minusSeconds(1), "Nede")
                .then()
                .statusCode(422)
                .body("code", equalTo("SPINN-INS-0002"))
                .body("errors.pointer", contains("/closesAt"));
        reopen(closed, inDays(5), " ").then().statusCode(422).body("errors.pointer", contains("/reason"));
        reopen(closed, Instant.now().minusSeconds(1), " ")
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/reason", "/closesAt"));
        as(COUNCIL)
                .body(Map.of("closesAt", inDays(5).toString(), "reason", "Nede"))
                .post("/v1/calls/%s/reopening".formatted(id(closed)))
                .then()
                .statusCode(428);

        Response open = reopen(closed, inDays(5), "Tjenesten var nede");
        open.then()
                .statusCode(200)
                .body("state", equalTo("open"))
                .body("closesAt", equalTo(inDays(5).toString()))
                .body("closedAt", nullValue());
        given().get("/v1/calls/%s/versions".formatted(id(closed)))
                .then()
                .body("items.change", hasItem("reopened"))
                .body("items.find { it.change == 'reopened' }.reason", equalTo("Tjenesten var nede"));
        given().queryParam("state", "open")
                .queryParam("limit", 100)
                .get("/v1/calls")
                .then()
                .body("items.id", hasItem(id(closed)));
        reopen(open, inDays(6), "Mer").then().statusCode(409);
    }

    @Test
    void aGracePeriodIsATermThatDoesNotBecomeShorter() {
        Response call = open(with(aGenerousCall(), "gracePeriodMinutes", 30));
        call.then().body("gracePeriodMinutes", equalTo(30));
        amend(call, Map.of("gracePeriodMinutes", 10))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/changes/gracePeriodMinutes"))
                .body("errors.code", contains("limit_tightened"));
        amend(call, Map.of("gracePeriodMinutes", 60)).then().statusCode(200).body("gracePeriodMinutes", equalTo(60));
        create(with(aGenerousCall(), "gracePeriodMinutes", 721))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/gracePeriodMinutes"));
    }

    @Test
    void amendsNeitherDraftsNorCancelledCalls() {
        Response draft = create(aCall());
        Map<String, ?> changes = Map.of("title", Map.of("nb", "Nytt"));
        amend(draft, changes).then().statusCode(409).body("code", equalTo("SPINN-INS-0007"));
        preview(draft, changes).then().statusCode(409).body("code", equalTo("SPINN-INS-0007"));
        Response cancelled = cancel(schedule(create(aCallThatOpens(inDays(1), null))));
        amend(cancelled, changes).then().statusCode(409).body("code", equalTo("SPINN-INS-0007"));
        preview(cancelled, changes).then().statusCode(409).body("code", equalTo("SPINN-INS-0007"));
    }

    @Test
    void refusesAnAmendmentOfWhatHasChangedSince() {
        Response call = sharedCall();
        String path = "/v1/calls/%s/amendments".formatted(id(call));
        Map<String, ?> body = Map.of("reason", "Nytt", "changes", Map.of("title", Map.of("nb", "Nytt")));
        as(COUNCIL).body(body).post(path).then().statusCode(428).body("code", equalTo("SPINN-KIT-0013"));
        as(COUNCIL).header("If-Match", "\"old\"").body(body).post(path).then().statusCode(412);
        assertThat(sharedCall().asString()).isEqualTo(call.asString());
    }

    @Test
    void amendsOnceHoweverOftenItIsAsked() {
        Response call = open(aGenerousCall());
        String path = "/v1/calls/%s/amendments".formatted(id(call));
        String key = UUID.randomUUID().toString();
        Map<String, ?> body = Map.of(
                "reason", "Mer tid", "changes", Map.of("closesAt", inDays(20).toString()));
        Response first = asWithKey(key, call).body(body).post(path);
        Response retry = asWithKey(key, call).body(body).post(path);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(retry.statusCode()).isEqualTo(200);
        assertThat(retry.asString()).isEqualTo(first.asString());
        assertThat(read(id(call)).<Integer>path("version")).isEqualTo(call.<Integer>path("version") + 1);
        asWithKey(key, call)
                .body(Map.of("reason", "Noe annet", "changes", Map.of()))
                .post(path)
                .then()
                .statusCode(422)
                .body("code", equalTo("SPINN-KIT-0018"));
    }

    @Test
    void hasNothingThereForOtherProviders() {
        Response call = sharedCall();
        String path = "/v1/calls/" + id(call);
        Map<String, ?> body = Map.of("reason", "Nytt", "changes", Map.of("title", Map.of("nb", "Nytt")));
        as(OTHER_PROVIDER)
                .header("If-Match", "*")
                .body(body)
                .post(path + "/amendments")
                .then()
                .statusCode(404);
        as(OTHER_PROVIDER).body(body).post(path + "/amendment-previews").then().statusCode(404);
        as(OTHER_PROVIDER).get(path + "/plan").then().statusCode(404);
        given().get(path + "/plan").then().statusCode(401);
    }

    @Test
    void needsAReasonAndChanges() {
        Response call = sharedCall();
        amend(call, Map.of("title", Map.of("nb", "Nytt")), " ")
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/reason")));
        String path = "/v1/calls/%s/amendments".formatted(id(call));
        as(COUNCIL)
                .header("If-Match", "*")
                .body("{\"reason\":\"Nytt\",\"changes\":null}")
                .post(path)
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/changes")));
        for (String changes : List.of("5", "[]", "\"x\"")) {
            as(COUNCIL)
                    .header("If-Match", "*")
                    .body("{\"reason\":\"Nytt\",\"changes\":%s}".formatted(changes))
                    .post(path)
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", equalTo(List.of("/changes")));
        }
    }

    @Test
    void readsChangesAsStrictlyAsAPlan() {
        Response call = sharedCall();
        amend(call, Map.of("colour", "red"))
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/changes/colour")));
        amend(call, Map.of("colour", "red", "themes", List.of("magic"), "budget", Map.of("amount", "much")))
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/changes/colour", "/changes/budget", "/changes/themes/0"));
        amend(call, Map.of("themes", List.of("magic")))
                .then()
                .statusCode(422)
                .body("code", equalTo("SPINN-INS-0001"))
                .body("errors.pointer", equalTo(List.of("/changes/themes/0")));
        amend(call, Map.of("instrumentId", UUID.randomUUID()))
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/changes/instrumentId")));
    }

    @Test
    void givesAPlanThatCanBeSentAgain() {
        Response created = create(aGenerousCall());
        String path = "/v1/calls/" + id(created);
        Response plan = as(COUNCIL).get(path + "/plan");
        plan.then()
                .statusCode(200)
                .header("Cache-Control", "private, no-store")
                .body("title.en", equalTo("Doctorates on welfare"))
                .body("form", equalTo(FORM));
        as(COUNCIL)
                .header("If-Match", created.header("ETag"))
                .body(plan.asString())
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", created.header("ETag"));
        assertThat(as(COUNCIL).get(path + "/plan").asString()).isEqualTo(plan.asString());
    }

    @Test
    void recordsWhoAmendedWhatAndWhy() {
        Response call = open(aGenerousCall());
        amend(call, Map.of("closesAt", inDays(20).toString()), "Mer tid");
        String path = "/v1/calls/%s/audit-entries".formatted(id(call));
        as(COUNCIL)
                .get(path)
                .then()
                .statusCode(200)
                .body("items.action", equalTo(List.of("draft_call", "schedule_call", "open_call", "amend_call")))
                .body("items[3].consumer", equalTo("0192:" + COUNCIL))
                .body("items[2].consumer", nullValue())
                .body("items[3].reason", equalTo("Mer tid"))
                .body("items[3].details[0].pointer", equalTo("/closesAt"));
        as(OTHER_PROVIDER).get(path).then().statusCode(404);
        given().get(path).then().statusCode(401);
    }

    private static Response sharedCall() {
        if (sharedCall == null) {
            sharedCall = id(open(aGenerousCall()));
        }
        return read(sharedCall);
    }

    /** A call with every promise that an amendment could take back. */
    private static Map<String, @Nullable Object> aGenerousCall() {
        Map<String, @Nullable Object> call = aCall();
        call.put("closesAt", DEADLINE.toString());
        call.put("themes", List.of("health_and_care", "climate_and_environment"));
        call.put("regions", List.of("03", "11"));
        call.put("budget", money("10000000.00"));
        call.put("amountLimits", Map.of("minimum", money("100000.00"), "maximum", money("1000000.00")));
        call.put("grantLimits", List.of(limitFor("municipality", "2000000.00", "0.50")));
        call.put("earliestStart", "2027-02-01");
        call.put("latestEnd", "2029-12-31");
        call.put("form", FORM);
        call.put("requiredAttachments", List.of(attachment("plan", true), attachment("cv", false)));
        call.put("criteria", List.of(anEligibilityCriterion(duration(48))));
        return call;
    }

    private static Map<String, ?> limitFor(String applicants, String maximum, String rate) {
        return Map.of("applicantType", applicants, "amounts", Map.of("maximum", money(maximum)), "maximumRate", rate);
    }

    private static Map<String, ?> attachment(String key, boolean mandatory) {
        return Map.of("key", key, "title", Map.of("nb", key), "mandatory", mandatory);
    }

    private static Map<String, ?> form(Map<String, ?> questions) {
        return Map.of("type", "object", "properties", questions, "required", List.of("challenge"));
    }

    private static Map<String, ?> question(String title, int longest) {
        return Map.of("type", "string", "title", title, "maxLength", longest);
    }

    private static Map<String, ?> duration(int months) {
        return Map.of("fact", "project.durationMonths", "atMost", months);
    }

    private static Map<String, ?> nothing(String field) {
        return Collections.singletonMap(field, null);
    }

    private static Map<String, ?> changed(Map<String, ?> criterion, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(criterion);
        changed.put(field, value);
        return changed;
    }

    private static List<Map<String, ?>> criteria(Response call) {
        return as(COUNCIL).get("/v1/calls/%s/plan".formatted(id(call))).path("criteria");
    }

    private static Response preview(Response call, Map<String, ?> changes) {
        return as(COUNCIL)
                .body(Map.of("reason", "Mange ba om det", "changes", changes))
                .post("/v1/calls/%s/amendment-previews".formatted(id(call)));
    }

    private static Response reopen(Response call, Instant closesAt, String reason) {
        return asWithKey(UUID.randomUUID().toString(), call)
                .body(Map.of("closesAt", closesAt.toString(), "reason", reason))
                .post("/v1/calls/%s/reopening".formatted(id(call)));
    }

    private static Response cancel(Response call) {
        return as(COUNCIL).body(Map.of("reason", "Ingen penger")).post("/v1/calls/%s/cancellation".formatted(id(call)));
    }

    private static io.restassured.specification.RequestSpecification asWithKey(String key, Response call) {
        return given().auth()
                .oauth2(Tokens.of(COUNCIL, "spinn:calls.write"))
                .header("Idempotency-Key", key)
                .header("If-Match", call.header("ETag"))
                .contentType(ContentType.JSON);
    }

    private static String id(Response call) {
        return call.path("id");
    }

    private static Instant inDays(int days) {
        return NOW.plus(Duration.ofDays(days));
    }
}
