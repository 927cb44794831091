package no.spinn.applications.handling.stateaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowTest {

    @ParameterizedTest
    @CsvSource({
        "2026-05-10, 2023-05-10, false",
        "2026-05-10, 2023-05-11, true",
        "2026-05-10, 2026-05-10, true",
        "2026-05-10, 2026-05-11, false",
        "2028-02-29, 2025-02-28, false",
        "2028-02-29, 2025-03-01, true",
        "2027-02-28, 2024-02-29, true",
    })
    void isOfThreeYearsToTheDay(LocalDate today, LocalDate granted, boolean within) {
        assertThat(Window.endingOn(today).contains(granted)).isEqualTo(within);
    }
}
