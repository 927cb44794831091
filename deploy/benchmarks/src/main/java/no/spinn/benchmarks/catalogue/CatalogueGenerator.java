package no.spinn.benchmarks.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Instruments and calls by their numbers, as their providers would send them: under one number always the same. */
public final class CatalogueGenerator {

    private static final List<String> NATURES = List.of(
            "guidance_and_grant",
            "doctoral_grant",
            "procurement_procedure",
            "collaboration",
            "pre_commercial_procurement",
            "international_programme");
    private static final List<String> COUNTIES =
            List.of("03", "11", "15", "18", "31", "32", "33", "34", "39", "40", "42", "46", "50", "55", "56");
    private static final int TWO_YEARS = 730;
    private static final List<String> TERMS =
            List.of("themes", "regions", "amountLimits", "grantLimits", "earliestStart", "latestEnd");

    private final ObjectMapper json = new ObjectMapper();
    private final Prose prose = new Prose();
    private final CriteriaGenerator criteria = new CriteriaGenerator();
    private final LimitsGenerator limits = new LimitsGenerator();
    private final List<String> themes;

    CatalogueGenerator(List<String> themes) {
        this.themes = themes;
    }

    /** In the vocabulary of this service. */
    public static CatalogueGenerator of(InstrumentsApi api) throws IOException, InterruptedException {
        return new CatalogueGenerator(
                api.get("/v1/facts/project.themes").path("codes").findValuesAsText("code"));
    }

    public ObjectNode instrument(int number) {
        RandomGenerator chance = SeededRandom.of("instrument", number);
        ObjectNode plan = json.createObjectNode()
                .put("slug", "instrument-" + number)
                .put("nature", SeededRandom.one(NATURES, chance));
        put(plan, "name", prose.title(chance), chance);
        put(plan, "summary", prose.text(chance, 2), chance);
        put(plan, "description", prose.text(chance, chance.nextInt(4, 12)), chance);
        choose(plan, "themes", themes, 3, chance);
        choose(plan, "regions", COUNTIES, 3, chance);
        return plan.set("criteria", criteria.some(chance));
    }

    /**
     * A tenth opens later than requested, within a year; a seventh never closes.
     *
     * @param instrument as {@link #instrument} returned it, because a call has no themes and regions outside those of its instrument
     */
    public ObjectNode call(int number, String instrumentId, JsonNode instrument, Instant soon) {
        RandomGenerator chance = SeededRandom.of("call", number);
        Instant opening = chance.nextInt(10) == 0 ? soon.plus(Duration.ofDays(chance.nextInt(1, 365))) : soon;
        ObjectNode plan =
                json.createObjectNode().put("instrumentId", instrumentId).put("opensAt", opening.toString());
        if (chance.nextInt(7) > 0) {
            plan.put(
                    "closesAt",
                    opening.plus(Duration.ofDays(chance.nextInt(10, TWO_YEARS))).toString());
        }
        put(plan, "title", prose.title(chance), chance);
        put(plan, "summary", prose.text(chance, chance.nextInt(1, 5)), chance);
        choose(plan, "themes", within(instrument, "themes", themes), 3, chance);
        choose(plan, "regions", within(instrument, "regions", COUNTIES), 3, chance);
        int budget = chance.nextInt(1, 400);
        if (chance.nextInt(4) > 0) {
            LimitsGenerator.put(plan.putObject("budget"), budget);
        }
        limits.add(plan, budget, chance);
        return plan.set("criteria", criteria.some(chance));
    }

    /** The same call for everybody and any sum, because its applications and profiles say nothing of either. */
    public static ObjectNode withoutTerms(ObjectNode call) {
        call.remove(TERMS);
        return call;
    }

    /** An instrument without any has all. */
    private static List<String> within(JsonNode instrument, String field, List<String> all) {
        List<String> own = new ArrayList<>();
        instrument.path(field).forEach(code -> own.add(code.asText()));
        return own.isEmpty() ? all : own;
    }

    // All have Bokmål; Nynorsk and English are as frequent as in reality.
    private static void put(ObjectNode plan, String field, Text text, RandomGenerator chance) {
        ObjectNode languages = plan.putObject(field).put("nb", text.nb());
        if (chance.nextInt(3) > 0) {
            languages.put("nn", text.nn());
        }
        if (chance.nextBoolean()) {
            languages.put("en", text.en());
        }
    }

    /** None is frequent, too: it means all. */
    private static void choose(ObjectNode plan, String field, List<String> codes, int most, RandomGenerator chance) {
        ArrayNode chosen = plan.putArray(field);
        SeededRandom.some(codes, chance.nextInt(Math.min(most, codes.size()) + 1), chance)
                .forEach(chosen::add);
    }
}
