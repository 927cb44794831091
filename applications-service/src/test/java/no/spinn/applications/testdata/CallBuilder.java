package no.spinn.applications.testdata;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import no.spinn.kit.value.Ids;
import org.jspecify.annotations.Nullable;

/**
 * A call as instruments-service publishes it. By default, it has been open since yesterday, and closes after a month.
 */
public final class CallBuilder {

    /** Digitaliseringsdirektoratet. */
    public static final String PROVIDER = "991825827";

    /** A form with one question that must be answered and one that need not. */
    public static final String FORM = """
            {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","additionalProperties":false,
             "required":["challenge"],"properties":{"challenge":{"type":"string","minLength":1,"maxLength":100},
             "web":{"type":"string","format":"uri"}}}""";

    /**
     * Two criteria with scores from 0 to 6. The first has three times the weight of the second, and a threshold of 4.
     */
    private final UUID benefit = Ids.next();

    private final UUID ability = Ids.next();

    private final UUID id = Ids.next();
    private @Nullable Duration gracePeriod;
    private long version = 1;
    private String state = "open";
    private String provider = PROVIDER;
    private Instant opensAt = Instant.now().minus(Duration.ofDays(1));
    private @Nullable Instant closesAt = Instant.now().plus(Duration.ofDays(30));
    private String form = FORM;
    private String rules = """
            {"individualDecision":true,"appeal":{"body":{"organisation":"0192:123456785","name":{"nb":"Nemnda"}},
             "legalBasis":{"nb":"Forvaltningsloven § 28"},"weeks":3},"stateAid":"none","sources":[]}""";
    private String limits = """
            {"minimum":{"amount":"100000.00","currency":"NOK"},"maximum":{"amount":"3000000.00","currency":"NOK"}}""";
    private long budget = 30_000_000;
    private String currency = "NOK";
    private String requiredAttachments = "[]";
    private String instrument = "stimulab";
    private String title = "En utlysning";

    private String moreTerms = "";
    private boolean refuseIneligible;

    private CallBuilder() {}

    public static CallBuilder aCall() {
        return new CallBuilder();
    }

    public CallBuilder in(String newState) {
        state = newState;
        return this;
    }

    public CallBuilder by(String organisationNumber) {
        provider = organisationNumber;
        return this;
    }

    public CallBuilder opening(Instant at) {
        opensAt = at;
        return this;
    }

    public CallBuilder closing(@Nullable Instant at) {
        closesAt = at;
        return this;
    }

    public CallBuilder asking(String newForm) {
        form = newForm;
        return this;
    }

    /** Sets the budget in kroner. */
    public CallBuilder granting(long kroner) {
        budget = kroner;
        return this;
    }

    /** Sets the currency of its budget. */
    public CallBuilder inCurrency(String newCurrency) {
        currency = newCurrency;
        return this;
    }

    /** Makes it a call without amounts. */
    public CallBuilder withoutSums() {
        limits = "null";
        return this;
    }

    /** Makes it a call whose decisions cannot be appealed. */
    public CallBuilder withoutAppeal() {
        rules = """
                {"individualDecision":false,"notAppealable":{"nb":"Dette er ikke et enkeltvedtak.","en":"This is no individual decision."},"sources":[]}""";
        return this;
    }

    /** Makes its grants state aid on this basis. */
    public CallBuilder grantingAid(String basis) {
        rules = rules.replace("\"stateAid\":\"none\"", "\"stateAid\":\"%s\"".formatted(basis));
        return this;
    }

    /** Sets the slug of the instrument. The name of the instrument is the slug in capitals. */
    public CallBuilder of(String slug) {
        instrument = slug;
        return this;
    }

    /** Sets the title in Bokmål. */
    public CallBuilder entitled(String newTitle) {
        title = newTitle;
        return this;
    }

    /** Omits the rules of law for its decisions. */
    public CallBuilder withoutRules() {
        rules = "null";
        return this;
    }

    public UUID benefit() {
        return benefit;
    }

    public UUID ability() {
        return ability;
    }

    private String criteria() {
        return """
                [{"id":"%s","version":1,"kind":"eligibility","origin":"instrument","text":{"nb":"Kommune"},"condition":{"fact":"organisation.sector","equals":"municipality"}},
                 {"id":"%s","version":1,"kind":"assessment","text":{"nb":"Nytte","en":"Benefit"},"assessment":{"weight":"0.75","scale":{"from":0,"to":6},"threshold":4}},
                 {"id":"%s","version":1,"kind":"assessment","text":{"nb":"Evne"},"assessment":{"weight":"0.25","scale":{"from":0,"to":6}}}%s]""".formatted(Ids.next(), benefit, ability, termCriteria());
    }

    private String termCriteria() {
        return limits.equals("null") ? "" : """
                ,{"id":"terms.minimum-amount","version":1,"kind":"eligibility","origin":"terms","text":{"nb":"Minst 100 000 NOK","nn":"Minst 100 000 NOK","en":"At least 100,000 NOK"},"condition":{"fact":"project.requestedAmount","atLeast":{"amount":"100000.00","currency":"NOK"}}},
                 {"id":"terms.maximum-amount","version":1,"kind":"eligibility","origin":"terms","text":{"nb":"Høyst 3 000 000 NOK","nn":"Høgst 3 000 000 NOK","en":"At most 3,000,000 NOK"},"condition":{"fact":"project.requestedAmount","atMost":{"amount":"3000000.00","currency":"NOK"}}}%s""".formatted(moreTerms);
    }

    /** Adds a criterion that is derived from a term. */
    public CallBuilder withTerm(String term, String condition) {
        moreTerms += """
                ,{"id":"terms.%s","version":1,"kind":"eligibility","origin":"terms","text":{"nb":"Vilkår","en":"Term"},"condition":%s}""".formatted(term, condition);
        return this;
    }

    /** Makes it a call that accepts late applications for so long. */
    public CallBuilder grace(Duration period) {
        gracePeriod = period;
        return this;
    }

    /** Makes it a call that refuses who does not meet its criteria. */
    public CallBuilder refusingIneligible() {
        refuseIneligible = true;
        return this;
    }

    /** Adds a mandatory attachment and an optional one. */
    public CallBuilder askingForFiles() {
        requiredAttachments = """
                [{"key":"project-description","title":{"nb":"Prosjektbeskrivelse"},"mandatory":true},
                 {"key":"letter-of-intent","title":{"nb":"Intensjonsavtale"},"mandatory":false}]""";
        return this;
    }

    public UUID id() {
        return id;
    }

    /** Publishes the call, or its newest state. */
    public UUID publishTo(Neighbours neighbours) {
        neighbours.publish(new Neighbours.Event(
                "spinn.calls.v1", "no.spinn.call.%s.v1".formatted(state), id.toString(), version++, json()));
        return id;
    }

    private String json() {
        return """
                {"id":"%s","state":"%s","instrument":{"id":"%s","slug":"%s","name":{"nb":"%s"},
                 "provider":{"id":"%s","organisation":"0192:%s","name":{"nb":"Tilbyder"}}},"criteriaVersion":2,"criteria":%s,
                 "title":{"nb":"%s","nn":"Ei utlysing","en":"A call"},"summary":{"nb":"Kort"},"opensAt":"%s","closesAt":%s,
                 "budget":{"amount":"%d.00","currency":"%s"},"amountLimits":%s,"refuseIneligible":%s,"form":%s,"decisionRules":%s,"requiredAttachments":%s,"gracePeriodMinutes":%s}""".formatted(
                        id,
                        state,
                        Ids.next(),
                        instrument,
                        instrument.toUpperCase(Locale.ROOT),
                        Ids.next(),
                        provider,
                        criteria(),
                        title,
                        opensAt,
                        closesAt == null ? "null" : '"' + closesAt.toString() + '"',
                        budget,
                        currency,
                        limits,
                        refuseIneligible,
                        form,
                        rules,
                        requiredAttachments,
                        gracePeriod == null ? "null" : Long.toString(gracePeriod.toMinutes()));
    }
}
