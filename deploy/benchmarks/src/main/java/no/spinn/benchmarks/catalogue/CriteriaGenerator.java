package no.spinn.benchmarks.catalogue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.random.RandomGenerator;

/** Generates a few criteria that never contradict each other: municipalities may always apply. */
final class CriteriaGenerator {

    private static final String EVERYBODYS = "municipality";
    private static final List<String> OTHERS = List.of(
            "county",
            "state_agency",
            "public_enterprise",
            "research_organisation",
            "company",
            "voluntary_organisation");
    private static final List<String> ANSWERS = List.of(
            "project.userDriven",
            "project.changesRolesOrSystems",
            "project.leadershipAnchored",
            "project.partOfStrategy",
            "project.relevantForOtherPublicActors");

    private final ObjectMapper json = new ObjectMapper();

    ArrayNode some(RandomGenerator chance) {
        ArrayNode criteria = json.createArrayNode().add(sectors(chance));
        SeededRandom.some(ANSWERS, chance.nextInt(3), chance)
                .forEach(fact -> criteria.add(answer(fact, chance.nextBoolean() ? "eligibility" : "relevance")));
        return criteria;
    }

    private ObjectNode sectors(RandomGenerator chance) {
        ObjectNode criterion = criterion("eligibility", "Virksomheten må høre til en av sektorene.");
        ArrayNode sectors = criterion
                .putObject("condition")
                .put("fact", "organisation.sector")
                .putArray("oneOf")
                .add(EVERYBODYS);
        SeededRandom.some(OTHERS, chance.nextInt(OTHERS.size()), chance).forEach(sectors::add);
        return criterion;
    }

    private ObjectNode answer(String fact, String kind) {
        ObjectNode criterion = criterion(kind, "Prosjektet må svare ja på spørsmålet.");
        criterion.putObject("condition").put("fact", fact).put("equals", true);
        return criterion;
    }

    private ObjectNode criterion(String kind, String text) {
        ObjectNode criterion = json.createObjectNode().put("kind", kind);
        criterion.putObject("text").put("nb", text);
        return criterion;
    }
}
