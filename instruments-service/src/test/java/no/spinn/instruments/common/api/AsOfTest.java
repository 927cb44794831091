package no.spinn.instruments.common.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import no.spinn.kit.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsOfTest {

    @Test
    void meansADayAtItsEndInNorway() {
        assertThat(AsOf.moment("2027-03-01")).isEqualTo(Instant.parse("2027-03-01T22:59:59.999999Z"));
        assertThat(AsOf.moment("2027-07-01")).isEqualTo(Instant.parse("2027-07-01T21:59:59.999999Z"));
    }

    @Test
    void meansAnInstantInWhicheverZoneItIsWritten() {
        assertThat(AsOf.moment("2027-03-01T12:00:00Z")).isEqualTo(Instant.parse("2027-03-01T12:00:00Z"));
        assertThat(AsOf.moment("2027-03-01T13:00:00+01:00")).isEqualTo(Instant.parse("2027-03-01T12:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2027-13-01",
                "2027-02-30",
                "2027-03-01T12:00:00",
                "0000-01-01",
                "1969-12-30",
                "2200-01-01",
                "+99999-01-01T00:00:00Z",
                "+999999999-12-31T23:59:59-18:00"
            })
    void refusesWhatIsNoMomentOfThePast(String asOf) {
        assertThatThrownBy(() -> AsOf.moment(asOf)).isInstanceOf(Refusal.class);
    }
}
