package no.spinn.portal.pages.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"958935420", "958 935 420", " 964.338.531 "})
    void spacesAndPointsAreForReaders(String typed) {
        assertThat(OrganisationNumber.of(typed))
                .hasValueSatisfying(number -> assertThat(number).matches("\\d{9}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"958935421", "95893542", "9589354200", "abcdefghi", "", "000000000", "../v1/calls"})
    void whatNoOrganisationCanHaveIsNone(String typed) {
        assertThat(OrganisationNumber.of(typed)).isEmpty();
    }
}
