package no.spinn.criteria.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import no.spinn.criteria.code.CodeList;
import no.spinn.kit.security.OrganisationId;
import org.junit.jupiter.api.Test;

class PublicUnitsTest {

    @Test
    void hasAllMunicipalitiesOfTodayButHaram() {
        assertThat(PublicUnits.all().stream().map(PublicUnit::municipality).filter(Objects::nonNull))
                .hasSize(356)
                .doesNotHaveDuplicates()
                .doesNotContain("1580")
                .allMatch(CodeList.of(CodeList.MUNICIPALITIES).orElseThrow()::has);
    }

    @Test
    void saysHowManyItHasOfEachSector() {
        assertThat(PublicUnits.all().stream().collect(Collectors.groupingBy(PublicUnit::sector, Collectors.counting())))
                .isEqualTo(Map.of(
                        "municipality", 356L,
                        "county", 7L,
                        "state_agency", 55L,
                        "municipal_association", 1L,
                        "public_enterprise", 1L));
    }

    @Test
    void hasNumbersWithTheirCheckDigit() {
        assertThat(PublicUnits.all())
                .allMatch(unit -> OrganisationId.norwegian(unit.number()).isNorwegian());
    }

    @Test
    void knowsNamesAndWhenTheyWereRight() {
        assertThat(PublicUnits.find("958935420"))
                .contains(
                        new PublicUnit("958935420", "Oslo kommune", "municipality", "0301", LocalDate.of(2024, 1, 1)));
        assertThat(PublicUnits.find("986128433"))
                .contains(new PublicUnit(
                        "986128433",
                        "Barne-, ungdoms- og familiedirektoratet",
                        "state_agency",
                        null,
                        LocalDate.of(2020, 1, 1)));
        assertThat(PublicUnits.find("000000000")).isEmpty();
    }

    @Test
    void writesNamesInCapitalsAsPeopleDo() {
        assertThat(PublicUnits.written("958935420", "OSLO KOMMUNE")).isEqualTo("Oslo kommune");
        assertThat(PublicUnits.written("958935420", "OSLO BYKOMMUNE")).isEqualTo("OSLO BYKOMMUNE");
        assertThat(PublicUnits.written("923609016", "EQUINOR ASA")).isEqualTo("EQUINOR ASA");
    }
}
