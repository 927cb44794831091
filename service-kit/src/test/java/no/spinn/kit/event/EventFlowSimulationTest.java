package no.spinn.kit.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import no.spinn.kit.event.EventFlowSimulation.Defect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All committed events are sent and applied in order, regardless of crashes. */
class EventFlowSimulationTest {

    private static final long INTERLEAVINGS = Long.getLong("spinn.interleavings", 100_000);
    private static final long FIRST = Long.getLong("spinn.seed", new Random().nextInt());

    @Test
    void losesNothingAndChangesNoOrder() {
        LongStream.range(FIRST, FIRST + INTERLEAVINGS).parallel().forEach(seed -> {
            List<String> faults = EventFlowSimulation.faults(seed, Defect.NONE);
            assertThat(faults)
                    .as(
                            "see it again with -Dtest=EventFlowSimulationTest -Dspinn.seed=%d -Dspinn.interleavings=1",
                            seed)
                    .isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void noticesDefects(Defect defect) {
        assertThat(LongStream.range(0, 1_000)
                        .filter(seed ->
                                !EventFlowSimulation.faults(seed, defect).isEmpty())
                        .count())
                .as("interleavings in which it shows")
                .isPositive();
    }
}
