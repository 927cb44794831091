package no.spinn.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import no.spinn.local.Service;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The same thing has one name and one type in all three documents. */
class VocabularyTest {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    /** Names that were given to several things, or to what has another name elsewhere. */
    private static final Set<String> GONE = Set.of("deadline", "status");

    /** The status code of HTTP, which RFC 9457 calls so, and the day on which the right of appeal ends. */
    private static final Set<String> ALLOWED = Set.of(
            "Problem.status",
            "ProblemType.status",
            "WebhookAnswer.status",
            "BulkOutcome.status",
            "AppealInformation.deadline");

    /**
     * Schemas of one name and different members. Assessment: how people are to score, and how they have. StateAid: the basis that a call
     * states, and the aid of one grant. EligibilityReport: applications-service shows fewer members of each criterion.
     */
    private static final Set<String> TWO_THINGS = Set.of("Assessment", "StateAid", "EligibilityReport", "Partner");

    /** What is read as it was written, and so has the same schema in both directions. */
    private static final Set<String> DOCUMENTS_IN_BOTH_DIRECTIONS =
            Set.of("AgreementTerms", "Proposal", "ReportContent");

    /** A request says which call or instrument by its id alone. */
    private static final Set<String> IDS = Set.of("callId", "instrumentId");

    private static final Map<String, String> TYPES = Map.of(
            "call", "CallReference",
            "closesAt", "Instant",
            "opensAt", "Instant",
            "createdAt", "Instant",
            "changedAt", "Instant",
            "submittedAt", "Instant",
            "weight", "string",
            "applicant", "OrganisationReference");

    private static final Map<String, JsonNode> DOCUMENTS = new TreeMap<>();

    @BeforeAll
    static void read() throws IOException {
        for (Service service : Service.values()) {
            Path file = Path.of("../..", service.folder(), "contracts", "openapi.yaml");
            DOCUMENTS.put(service.folder(), YAML.readTree(file.toFile()));
        }
    }

    @Test
    void noMemberHasANameThatIsGone() {
        List<String> found = new ArrayList<>();
        eachMember((place, member) -> {
            if (GONE.contains(place.member()) && !ALLOWED.contains(place.schema() + "." + place.member())) {
                found.add(place.toString());
            }
        });
        assertThat(found).isEmpty();
    }

    @Test
    void answersNameCallsAndInstruments() {
        List<String> found = new ArrayList<>();
        eachMember((place, member) -> {
            boolean isRequest = place.schema().endsWith("Request");
            // The criteria of an instrument are a part of it. Facets have the names of parameters.
            boolean isPart = Set.of("Criteria", "ListFacets").contains(place.schema());
            if (IDS.contains(place.member()) && !isRequest && !isPart) {
                found.add(place.toString());
            }
        });
        assertThat(found).isEmpty();
    }

    @Test
    void aMemberHasOneType() {
        Set<String> found = new TreeSet<>();
        eachMember((place, member) -> {
            String type = TYPES.get(place.member());
            if (type != null && !type.equals(type(member))) {
                found.add("%s is %s, not %s".formatted(place, type(member), type));
            }
        });
        assertThat(found).isEmpty();
    }

    @Test
    void aSchemaHasTheSameMembersEverywhere() {
        Map<String, Map<String, String>> known = new TreeMap<>();
        List<String> found = new ArrayList<>();
        eachMember((place, member) -> {
            String before = known.computeIfAbsent(place.schema(), first -> new TreeMap<>())
                    .putIfAbsent(place.member(), type(member));
            if (before != null && !before.equals(type(member)) && !TWO_THINGS.contains(place.schema())) {
                found.add("%s is %s and %s".formatted(place, before, type(member)));
            }
        });
        assertThat(found).isEmpty();
    }

    @Test
    void noSchemaHasANameOfTheCode() {
        List<String> names = DOCUMENTS.values().stream()
                .flatMap(document -> schemas(document).map(Map.Entry::getKey))
                .filter(name -> name.matches("(Page|Bulk[A-Z].*Item|New[A-Z]).*|.*(View|Body)"))
                // The body that decides an appeal.
                .filter(name -> !name.equals("AppealBody"))
                .toList();
        assertThat(names).isEmpty();
    }

    @Test
    void pagesAndListsAreNamedAlike() {
        List<String> names = new ArrayList<>();
        DOCUMENTS
                .values()
                .forEach(document -> schemas(document).forEach(schema -> {
                    JsonNode members = schema.getValue().path("properties");
                    boolean isPage = members.has("items") && members.has("next");
                    boolean isList = members.has("items") && members.size() == 1;
                    if (isPage && !schema.getKey().endsWith("Page")
                            || isList && !schema.getKey().endsWith("List")) {
                        names.add(schema.getKey());
                    }
                }));
        assertThat(names).isEmpty();
    }

    @Test
    void requestsAreNamedAlike() {
        Set<String> names = new TreeSet<>();
        DOCUMENTS
                .values()
                .forEach(document -> document.path("paths")
                        .forEach(path -> path.forEach(operation -> operation
                                .at("/requestBody/content")
                                .forEach(content -> names.add(
                                        content.at("/schema/$ref").asText().replaceFirst(".*/", ""))))));
        assertThat(names)
                .isNotEmpty()
                .allMatch(name -> name.isEmpty() // a file
                        || name.endsWith("Request")
                        || name.endsWith("Patch")
                        || DOCUMENTS_IN_BOTH_DIRECTIONS.contains(name));
    }

    @Test
    void documentsAreTitledAlike() {
        DOCUMENTS.forEach((folder, document) ->
                assertThat(document.at("/info/title").asText()).isEqualTo("Spinn " + folder));
    }

    private record Place(String document, String schema, String member) {

        @Override
        public String toString() {
            return "%s: %s.%s".formatted(document, schema, member);
        }
    }

    private static void eachMember(BiConsumer<Place, JsonNode> visitor) {
        DOCUMENTS.forEach((name, document) -> schemas(document)
                .forEach(schema -> schema.getValue()
                        .path("properties")
                        .properties()
                        .forEach(member ->
                                visitor.accept(new Place(name, schema.getKey(), member.getKey()), member.getValue()))));
    }

    private static Stream<Map.Entry<String, JsonNode>> schemas(JsonNode document) {
        return document.at("/components/schemas").properties().stream();
    }

    /** One document may list the codes of what another leaves open. */
    private static boolean isListOfCodes(String name) {
        return DOCUMENTS.values().stream()
                .anyMatch(document ->
                        document.at("/components/schemas/" + name).path("enum").isArray());
    }

    /** The name of a schema, or the type; of several, the one beside null. */
    private static String type(JsonNode member) {
        String reference = member.path("$ref").asText();
        if (!reference.isEmpty()) {
            String name = reference.substring(reference.lastIndexOf('/') + 1);
            return isListOfCodes(name) ? "string" : name;
        }
        JsonNode type = member.path("type");
        String name = type.isArray() ? type.path(0).asText() : type.asText();
        return name.equals("array") ? "[" + type(member.path("items")) + "]" : name;
    }
}
