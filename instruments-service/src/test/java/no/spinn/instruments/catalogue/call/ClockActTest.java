package no.spinn.instruments.catalogue.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClockActTest {

    private static final Path MIGRATION = Path.of("src", "main", "resources", "db", "migration", "V001__catalogue.sql");

    @Test
    void theClockPerformsAllActsThatTheTableGivesIt() {
        Set<CallAct> given = EnumSet.allOf(CallAct.class).stream()
                .filter(act -> act.by() == Actor.CLOCK)
                .collect(Collectors.toSet());
        assertThat(Stream.of(ClockAct.values()).map(ClockAct::act)).containsExactlyInAnyOrderElementsOf(given);
    }

    @ParameterizedTest
    @EnumSource
    void everyActOfTheClockIsPossibleInOneStateAlone(ClockAct clock) {
        assertThat(clock.act().from()).containsExactly(clock.from());
        assertThat(ClockAct.legalFrom(clock.from())).isEqualTo(clock);
    }

    // A query uses a partial index only when it names the same state.
    @ParameterizedTest
    @EnumSource
    void thePartialIndexesNameTheStatesOfTheTable(ClockAct clock) throws IOException {
        assertThat(Files.readString(MIGRATION))
                .contains("ON call (%s) WHERE state = '%s';".formatted(clock.planned(), clock.from()));
    }
}
