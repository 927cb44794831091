package no.spinn.matching.answer.match;

import static no.spinn.criteria.condition.Conditions.after;
import static no.spinn.criteria.condition.Conditions.any;
import static no.spinn.criteria.condition.Conditions.atLeast;
import static no.spinn.criteria.condition.Conditions.atMost;
import static no.spinn.criteria.condition.Conditions.before;
import static no.spinn.criteria.condition.Conditions.equal;
import static no.spinn.criteria.condition.Conditions.not;
import static no.spinn.criteria.condition.Conditions.oneOf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import no.spinn.criteria.condition.Condition;
import no.spinn.criteria.vocabulary.CoreFacts;
import no.spinn.criteria.vocabulary.FactDefinition;
import no.spinn.criteria.vocabulary.Vocabulary;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.security.OrganisationId;
import no.spinn.matching.common.json.StoredJson;
import no.spinn.matching.upstream.call.Call;
import no.spinn.matching.upstream.call.CallInstrument;
import no.spinn.matching.upstream.call.CallProvider;
import no.spinn.matching.upstream.call.CallState;
import no.spinn.matching.upstream.call.Criterion;
import no.spinn.matching.upstream.call.CriterionKind;
import no.spinn.matching.upstream.call.CriterionOrigin;

/** The catalogue with which a new installation begins: its vocabulary, and its calls with terms as criteria. */
final class SeededCatalogue {

    private static final Path FOLDER = Path.of("..", "instruments-service", "src", "main", "resources", "catalogue");
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final LocalizedText TEXT = new LocalizedText("vilkår", "vilkår", "criterion");

    private SeededCatalogue() {}

    static Vocabulary vocabulary() {
        List<FactDefinition> facts = new ArrayList<>();
        for (JsonNode fact : read("facts.yaml")) {
            ((ObjectNode) fact).put("order", facts.size());
            facts.add(StoredJson.read(fact.toString(), FactDefinition.class));
        }
        return Vocabulary.of(facts);
    }

    static List<Call> calls() {
        JsonNode instruments = read("instruments.yaml");
        return entries(read("calls.yaml"))
                .map(call -> {
                    List<Criterion> criteria = new ArrayList<>();
                    entries(instruments)
                            .filter(instrument -> instrument.path("slug").equals(call.path("instrument")))
                            .flatMap(instrument -> entries(instrument.path("criteria")))
                            .filter(criterion -> criterion.has("condition"))
                            .forEach(criterion -> criteria.add(criterion(criterion)));
                    criteria.addAll(terms(call.path("amountLimits")));
                    return call(UUID.fromString(call.path("id").asText()), criteria);
                })
                .toList();
    }

    // The seeded calls have no other limits; every call of a provider may have those for one type of applicants, and
    // dates.
    private static List<Criterion> terms(JsonNode limits) {
        List<Criterion> terms = new ArrayList<>();
        if (limits.path("minimum").isObject()) {
            terms.add(term("minimum-amount", atLeast(CoreFacts.REQUESTED_AMOUNT, json(limits.path("minimum")))));
        }
        if (limits.path("maximum").isObject()) {
            Condition most = atMost(CoreFacts.REQUESTED_AMOUNT, json(limits.path("maximum")));
            terms.add(term("maximum-amount", any(oneOf(CoreFacts.SECTOR, List.of("company", "county")), most)));
            terms.add(term("company.maximum-amount", any(not(equal(CoreFacts.SECTOR, "company")), most)));
        }
        terms.add(term(
                "county.maximum-rate",
                any(not(equal(CoreFacts.SECTOR, "county")), atMost(CoreFacts.GRANT_SHARE, 0.5))));
        terms.add(term("earliest-start", not(before(CoreFacts.START_DATE, "2027-03-01"))));
        terms.add(term("latest-end", not(after(CoreFacts.END_DATE, "2030-12-31"))));
        return terms;
    }

    /** An open call with these criteria. */
    static Call call(UUID id, List<Criterion> criteria) {
        return new Call(
                id,
                new CallInstrument(UUID.randomUUID(), null, null),
                new CallProvider(OrganisationId.norwegian("991825827"), null),
                CallState.OPEN,
                TEXT,
                null,
                null,
                1,
                criteria);
    }

    static Criterion term(String name, Condition condition) {
        return new Criterion(
                "terms." + name,
                1,
                CriterionKind.ELIGIBILITY,
                CriterionOrigin.TERMS,
                TEXT,
                condition,
                null,
                null,
                null);
    }

    private static Criterion criterion(JsonNode criterion) {
        return new Criterion(
                criterion.path("id").asText(),
                1,
                CriterionKind.valueOf(criterion.path("kind").asText().toUpperCase(Locale.ROOT)),
                TEXT,
                Condition.fromJson(YAML.convertValue(criterion.path("condition"), Object.class)));
    }

    private static Object json(JsonNode amount) {
        return YAML.convertValue(amount, Map.class);
    }

    private static Stream<JsonNode> entries(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static JsonNode read(String file) {
        try {
            return YAML.readTree(FOLDER.resolve(file).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
