package no.spinn.instruments.seed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.spinn.instruments.catalogue.call.CallLifecycle;
import no.spinn.instruments.catalogue.call.Calls;
import no.spinn.instruments.catalogue.instrument.Instruments;
import no.spinn.instruments.catalogue.instrument.Nature;
import no.spinn.instruments.reference.criterion.Interpretation;
import no.spinn.instruments.reference.criterion.InterpretedCriteria;
import no.spinn.instruments.reference.criterion.Source;
import no.spinn.instruments.reference.decision.DecisionRules;
import no.spinn.instruments.seed.SeedFiles.Entry;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.testing.WithInfrastructure;
import no.spinn.kit.value.Ids;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithInfrastructure
class SeedingTest {

    private static final DecisionRules RULES = new DecisionRules(
            false,
            null,
            text("Det er ikke et enkeltvedtak."),
            null,
            List.of(new Source("Regelverket", "https://example.no/", "2026")));

    @Inject
    Seeding seeding;

    @Inject
    SeedFiles files;

    @Inject
    SeedEntries entries;

    @Inject
    Instruments instruments;

    @Inject
    Calls calls;

    @Inject
    CallLifecycle lifecycle;

    private final UUID instrument = Ids.next();
    private final UUID call = Ids.next();

    @Test
    void changesNothingAtASecondStart() {
        assertThat(seeding.load(Catalogue.read(files))).isZero();
    }

    @Test
    void publishesAnInstrumentOnceWhoseRulesHaveCome() {
        assertThat(seeding.load(catalogue(null))).isEqualTo(2);
        given().get("/v1/instruments/" + instrument).then().body("version", equalTo(1));
        given().get("/v1/calls/" + call).then().body("version", equalTo(1)).body("decisionRules", nullValue());
        assertThat(seeding.load(catalogue(RULES))).isEqualTo(1);
        assertThat(seeding.load(catalogue(RULES))).isZero();
        for (String path : List.of("/v1/instruments/" + instrument, "/v1/calls/" + call)) {
            given().get(path)
                    .then()
                    .body("version", equalTo(2))
                    .body("criteriaVersion", equalTo(1))
                    .body("decisionRules.notAppealable", equalTo("Det er ikke et enkeltvedtak."));
        }
    }

    @Test
    void announcesNoExampleWhereNoneIsWanted() {
        CallSeeds none = new CallSeeds(entries, instruments, calls, lifecycle, () -> false);
        assertThat(none.load(catalogue(RULES))).isZero();
        given().get("/v1/calls/" + call).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{individualDecision: true, sources: [{title: a, url: b}]}",
                "{individualDecision: true, notAppealable: {nb: Nei}, sources: []}",
                """
                {individualDecision: true, sources: [{title: a, url: b}],
                 appeal: {body: {organisation: "0192:123456785", name: {nb: a}}, legalBasis: {nb: b}}}""",
                """
                {individualDecision: true, sources: [{title: a, url: b}],
                 appeal: {body: {organisation: "0192:123456784", name: {nb: a}}, legalBasis: {nb: b}, weeks: 3}}"""
            })
    void readsNoRulesThatContradictThemselves(String yaml) {
        assertThatThrownBy(() -> new YAMLMapper().readValue(yaml, DecisionRules.class))
                .isInstanceOf(ValueInstantiationException.class);
    }

    /** One instrument of the Norwegian Digitalisation Agency and a call under it, which opens tomorrow. */
    private Catalogue catalogue(@Nullable DecisionRules rules) {
        Entry<SeedProvider> agency = Catalogue.read(files).provider("digitaliseringsdirektoratet");
        SeedInstrument scheme = new SeedInstrument(
                instrument,
                "ordning-" + instrument,
                agency.value().slug(),
                List.of(),
                Nature.GUIDANCE_AND_GRANT,
                text("En ordning"),
                text("Penger til prosjekter."),
                text("Penger til prosjekter i kommuner."),
                List.of(),
                List.of(),
                null,
                rules,
                List.of(),
                null);
        SeedCall example = new SeedCall(
                call,
                scheme.slug(),
                text("En utlysning"),
                text("For kommuner."),
                Period.ofDays(1),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null);
        return new Catalogue(
                List.of(),
                List.of(agency),
                List.of(new Entry<>("ordningen " + rules, scheme)),
                List.of(),
                List.of(new Entry<>("utlysningen", example)),
                Map.of(instrument, new InterpretedCriteria(List.of(), Interpretation.NONE)));
    }

    private static LocalizedText text(String words) {
        return new LocalizedText(words, null, null);
    }
}
