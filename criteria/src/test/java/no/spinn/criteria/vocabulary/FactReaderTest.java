package no.spinn.criteria.vocabulary;

import static no.spinn.criteria.testing.FactBuilder.aFact;
import static no.spinn.criteria.testing.TestConditions.nok;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.spinn.criteria.code.CodeList;
import no.spinn.criteria.value.FactType;
import no.spinn.criteria.value.FactValue;
import no.spinn.criteria.value.Facts;
import no.spinn.kit.problem.Pointer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactReaderTest {

    private static final Vocabulary VOCABULARY = Vocabulary.of(
            List.of(
                    aFact("driven", FactType.BOOLEAN).build(),
                    aFact("partners", FactType.INTEGER).atLeast(0).build(),
                    aFact("share", FactType.DECIMAL).atLeast(0).atMost(1).build(),
                    aFact("budget", FactType.MONEY).build(),
                    aFact("start", FactType.DATE).build(),
                    aFact("sector", FactType.CODE)
                            .withCodes("municipality", "county")
                            .build(),
                    aFact("themes", FactType.CODES)
                            .withCodes("health", "culture")
                            .build(),
                    aFact("country", FactType.CODE)
                            .withCodesOf(CodeList.COUNTRIES)
                            .build(),
                    aFact("municipality", FactType.CODE)
                            .withCodesOf(CodeList.MUNICIPALITIES)
                            .build(),
                    aFact("newList", FactType.CODE).withCodesOf("a-newer-list").build()),
            Set.of("newer"));

    @Test
    void readsEachTypeInItsForm() {
        Facts facts = new FactReader(VOCABULARY)
                .read(Map.of(
                        "driven",
                        true,
                        "partners",
                        3,
                        "share",
                        new BigDecimal("0.5"),
                        "budget",
                        nok("1"),
                        "start",
                        "2027-03-01",
                        "sector",
                        "county",
                        "themes",
                        List.of("culture")));
        assertThat(facts.values()).hasSize(7);
    }

    @Test
    void aWholeNumberMayBeWrittenWithADecimalPoint() {
        assertThat(read("partners", new BigDecimal("5000.0"))).isEqualTo(FactValue.fromJson(5000));
        assertThat(faults("partners", new BigDecimal("5000.5"))).containsExactly("/facts/partners wrong_type");
        assertThat(faults("partners", new BigDecimal("1E+30"))).containsExactly("/facts/partners wrong_type");
    }

    @Test
    void reportsEachFaultAtItsPlace() {
        assertThat(faults("driven", "yes")).containsExactly("/facts/driven wrong_type");
        assertThat(faults("driven", null)).containsExactly("/facts/driven wrong_type");
        assertThat(faults("partners", -1)).containsExactly("/facts/partners out_of_range");
        assertThat(faults("share", new BigDecimal("1.1"))).containsExactly("/facts/share out_of_range");
        assertThat(faults("share", new BigDecimal("1E-50"))).containsExactly("/facts/share out_of_range");
        assertThat(faults("budget", Map.of("amount", "1"))).containsExactly("/facts/budget wrong_type");
        assertThat(faults("budget", Map.of("amount", "1,5", "currency", "NOK")))
                .containsExactly("/facts/budget wrong_value");
        assertThat(faults("start", "1 March")).containsExactly("/facts/start wrong_type");
        assertThat(faults("start", "2027-02-30")).containsExactly("/facts/start wrong_value");
        assertThat(faults("start", "9999-01-01")).containsExactly("/facts/start out_of_range");
        assertThat(faults("themes", Arrays.asList("health", "x", null, "health")))
                .containsExactly(
                        "/facts/themes/1 unknown_code", "/facts/themes/2 wrong_type", "/facts/themes/3 duplicate_code");
        assertThat(faults("a/b", 1)).containsExactly("/facts/a~1b unknown_fact");
    }

    @Test
    void aBoundWithoutTheOtherIsNamedAlone() {
        assertThat(words("partners", -1)).isEqualTo("the value must be at least 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"XX", "", "no", "Norge", "NOR", " NO"})
    void takesOnlyCountriesInTheirForm(String country) {
        assertThat(faults("country", country)).containsExactly("/facts/country unknown_code");
    }

    @ParameterizedTest
    @CsvSource({"country, no, NO", "country, Norge, NO", "municipality, 301, 0301", "municipality, Oslo, 0301"})
    void saysWhichCodeIsProbablyMeant(String fact, String given, String meant) {
        assertThat(words(fact, given)).contains("write \"%s\"".formatted(meant));
    }

    @Test
    void translatesAMunicipalityNumberThatWasReplacedByOne() {
        assertThat(read("municipality", "0101")).isEqualTo(new FactValue.Code("3101"));
    }

    @Test
    void asksWhereAMunicipalityWasDivided() {
        assertThat(faults("municipality", "1507")).containsExactly("/facts/municipality ambiguous_code");
        assertThat(words("municipality", "1507")).contains("1508, 1580");
    }

    @Test
    void takesAnyCodeOfAListOfANewerVersion() {
        assertThat(read("newList", "anything")).isEqualTo(new FactValue.Code("anything"));
    }

    @Test
    void aFactOfANewerTypeIsUnknownAndKept() {
        Map<String, Object> given = Map.of("newer", Map.of("east", 1), "driven", true);
        FactReader reader = new FactReader(VOCABULARY);
        assertThat(reader.canonical(given)).isEqualTo(given);
        assertThat(reader.read(given).values()).containsOnlyKeys("driven");
        assertThat(reader.faults()).isEmpty();
    }

    @Test
    void aMemberSaysOnlyWhatIsAboutItsOrganisation() {
        Vocabulary vocabulary = Vocabulary.of(
                List.of(
                        aFact(CoreFacts.SECTOR, FactType.CODE)
                                .withCodes("municipality")
                                .build(),
                        aFact(CoreFacts.ROLE, FactType.CODE)
                                .withCodes("coordinator")
                                .build()),
                Set.of("project.newer", "organisation.newer"));
        FactReader reader =
                FactReader.ofMember(vocabulary, Pointer.ROOT.to("members").to(0).to("facts"));
        Map<String, Object> given = new TreeMap<>(Map.of(
                CoreFacts.ROLE,
                "coordinator",
                CoreFacts.SECTOR,
                "municipality",
                "organisation.newer",
                1,
                "organisation.unheardOf",
                1,
                "project.newer",
                1));
        assertThat(reader.read(given).values()).containsOnlyKeys(CoreFacts.SECTOR);
        assertThat(reader.faults())
                .extracting(fault -> fault.pointer() + " " + fault.code())
                .containsExactly(
                        "/members/0/facts/applicant.role not_here",
                        "/members/0/facts/organisation.unheardOf unknown_fact",
                        "/members/0/facts/project.newer not_here");
    }

    private static @Nullable FactValue read(String fact, Object value) {
        return new FactReader(VOCABULARY).read(Map.of(fact, value)).get(fact);
    }

    private static List<String> faults(String fact, @Nullable Object value) {
        FactReader reader = reader(fact, value);
        return reader.faults().stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .toList();
    }

    private static String words(String fact, @Nullable Object value) {
        return reader(fact, value).faults().getFirst().detail();
    }

    private static FactReader reader(String fact, @Nullable Object value) {
        Map<String, @Nullable Object> facts = new HashMap<>();
        facts.put(fact, value);
        FactReader reader = new FactReader(VOCABULARY);
        reader.read(facts);
        return reader;
    }
}
