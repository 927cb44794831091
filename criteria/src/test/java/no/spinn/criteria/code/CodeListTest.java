package no.spinn.criteria.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodeListTest {

    private static final CodeList MUNICIPALITIES =
            CodeList.of(CodeList.MUNICIPALITIES).orElseThrow();

    @Test
    void hasTheMunicipalitiesAndCountiesOfToday() {
        assertThat(MUNICIPALITIES.codes()).hasSize(357);
        assertThat(MUNICIPALITIES.name("4601").orElseThrow().nb()).isEqualTo("Bergen");
        assertThat(CodeList.of(CodeList.COUNTIES).orElseThrow().codes()).hasSize(15);
    }

    @Test
    void everyMunicipalityIsInACounty() {
        CodeList counties = CodeList.of(CodeList.COUNTIES).orElseThrow();
        assertThat(MUNICIPALITIES.codes())
                .allMatch(municipality -> counties.has(municipality.code().substring(0, 2)));
    }

    @Test
    void followsANumberThroughAllItsChanges() {
        assertThat(MUNICIPALITIES.has("0101")).isFalse();
        assertThat(MUNICIPALITIES.successors("0101")).containsExactly("3101");
        assertThat(MUNICIPALITIES.successors("3001")).containsExactly("3101");
    }

    @Test
    void namesAllSuccessorsAfterADivision() {
        assertThat(MUNICIPALITIES.successors("1507")).containsExactly("1508", "1580");
    }

    @Test
    void aCodeThatNeverWasHasNoSuccessors() {
        assertThat(MUNICIPALITIES.successors("9999")).isEmpty();
        assertThat(MUNICIPALITIES.successors("0301")).isEmpty();
    }

    @Test
    void namesCountriesInEachLanguage() {
        CodeList countries = CodeList.of(CodeList.COUNTRIES).orElseThrow();
        assertThat(countries.name("NO").orElseThrow().nb()).isEqualTo("Norge");
        assertThat(countries.name("NO").orElseThrow().nn()).isEqualTo("Noreg");
        assertThat(countries.name("NO").orElseThrow().en()).isEqualTo("Norway");
        assertThat(countries.has("XX")).isFalse();
    }
}
