package no.spinn.systemtests;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import no.spinn.local.Service;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The replicas of this build are replaced by those of the next one, which has one more migration, and then the other way round, under load
 * behind the gateway. No client sees it: there is no answer but 2xx. Each next build takes minutes, so it runs only with the property
 * {@code spinn.rollback}: {@code quick} for one service, or {@code all} for the long form of {@code ./spinn prove rollback}.
 */
@ExtendWith(SaveLogs.class)
class RollbackIT {

    private static final String FORM = System.getProperty("spinn.rollback", "");

    @BeforeAll
    static void onlyWhenAskedFor() {
        assumeFalse(FORM.isEmpty(), "RollbackIT runs in ./spinn prove rollback, or with -Dspinn.rollback=quick");
    }

    @ParameterizedTest
    @MethodSource("services")
    void goesToTheNextBuildAndBackUnnoticed(Service service) throws Exception {
        Path next = NextBuild.of(service).root();
        Path current = RunningSuite.get().settings().root();
        try (LoadedReplicas replicas = LoadedReplicas.of(service)) {
            replicas.replaceEach(replica -> replica.restart(next));
            replicas.replaceEach(replica -> replica.restart(current));
            replicas.nobodyHasNoticed("next build and rollback");
        }
    }

    private static Stream<Service> services() {
        return Arrays.stream(Service.values()).filter(service -> FORM.equals("all") || service == Service.APPLICATIONS);
    }
}
