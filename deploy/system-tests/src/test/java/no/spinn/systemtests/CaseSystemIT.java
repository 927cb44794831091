package no.spinn.systemtests;

import static no.spinn.systemtests.Organisation.OSLO;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import no.spinn.local.Service;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The case system of a provider, written in strict TypeScript by the documents alone, handles a whole call through the gateway: nine of
 * ten applications are rejected, the others carried out. {@code -Dspinn.case.applications=300,1000} takes larger calls.
 */
@Timeout(value = 30, unit = TimeUnit.MINUTES)
@ExtendWith(SaveLogs.class)
class CaseSystemIT {

    private static final String SCOPES =
            "spinn:instruments.write spinn:calls.write spinn:applications spinn:applications.write";

    /** All in one transaction, on a machine that does other things as well. */
    private static final int MOST_MILLISECONDS_EACH = 1000;

    @ParameterizedTest
    @MethodSource("calls")
    void handlesACallWithLessThanARequestForEachApplication(int applications) throws IOException, InterruptedException {
        URI gateway = RunningSuite.get().settings().gateway();
        String printed = TypedScripts.run(
                "case-system",
                service -> gateway,
                Integer.toString(applications),
                RunningSuite.token("991825827", SCOPES),
                OSLO.token());
        JsonNode told = new ObjectMapper().readTree(printed);
        JsonNode handling = told.path("handling");
        System.out.printf(
                "A case system handled %d applications by %d requests in %d ms, %.2f requests each; %s of"
                        + " applications-service%n",
                applications,
                handling.path("requests").asInt(),
                handling.path("milliseconds").asInt(),
                handling.path("requests").asDouble() / applications,
                mostMemory());
        assertThat(told.path("applications").asInt()).isEqualTo(applications);
        assertThat(handling.path("requests").asInt()).isLessThan(applications);
        assertThat(handling.path("milliseconds").asInt()).isLessThan(applications * MOST_MILLISECONDS_EACH);
        int granted = applications / 10;
        assertThat(told.path("states"))
                .isEqualTo(new ObjectMapper().readTree("""
                    {"rejected":%d,"closed":%d}\
                    """.formatted(applications - granted, granted)));
        assertThat(told.at("/carryingOut/requests").asInt()).isLessThanOrEqualTo(3 * granted + 1);
    }

    private static IntStream calls() {
        return Arrays.stream(System.getProperty("spinn.case.applications", "30").split(","))
                .mapToInt(Integer::parseInt);
    }

    /** What the process had in memory at most; the system knows it on Linux alone. */
    private static String mostMemory() throws IOException {
        long id = RunningSuite.get().service(Service.APPLICATIONS).process().pid();
        Path status = Path.of("/proc", Long.toString(id), "status");
        return Files.exists(status)
                ? Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmHWM:"))
                        .findFirst()
                        .orElse("unknown memory")
                        .replaceFirst("VmHWM:\\s*", "")
                : "unknown memory";
    }
}
