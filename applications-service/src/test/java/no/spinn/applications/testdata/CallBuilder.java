package no.spinn.applications.testdata;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import no.spinn.kit.value.Ids;
import org.jspecify.annotations.Nullable;

/** A call, as instruments-service would publish it. Open since yesterday for a month, unless said otherwise. */
public final class CallBuilder {

    /** Digitaliseringsdirektoratet. */
    public static final String PROVIDER = "991825827";

    /** A form with one question that must be answered and one that need not. */
    public static final String FORM = """
            {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","additionalProperties":false,
             "required":["challenge"],"properties":{"challenge":{"type":"string","minLength":1,"maxLength":100},
             "web":{"type":"string","format":"uri"}}}""";

    private final UUID id = Ids.next();
    private long version = 1;
    private String state = "open";
    private String provider = PROVIDER;
    private Instant opensAt = Instant.now().minus(Duration.ofDays(1));
    private @Nullable Instant closesAt = Instant.now().plus(Duration.ofDays(30));
    private String form = FORM;

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

    public UUID id() {
        return id;
    }

    /** Publishes it, or its newest state. */
    public UUID publishTo(Neighbours neighbours) {
        neighbours.publish(new Neighbours.Event(
                "spinn.calls.v1", "no.spinn.call.%s.v1".formatted(state), id.toString(), version++, json()));
        return id;
    }

    private String json() {
        return """
                {"id":"%s","state":"%s","instrument":{"id":"%s","slug":"stimulab","name":{"nb":"StimuLab"},
                 "provider":{"id":"%s","organisation":"0192:%s","name":{"nb":"Tilbyder"}}},"criteriaVersion":2,"criteria":[],
                 "title":{"nb":"En utlysning","nn":"Ei utlysing","en":"A call"},"summary":{"nb":"Kort"},"opensAt":"%s","closesAt":%s,
                 "amountLimits":{"minimum":{"amount":"100000.00","currency":"NOK"},"maximum":{"amount":"3000000.00","currency":"NOK"}},
                 "form":%s}""".formatted(
                        id,
                        state,
                        Ids.next(),
                        Ids.next(),
                        provider,
                        opensAt,
                        closesAt == null ? "null" : '"' + closesAt.toString() + '"',
                        form);
    }
}
