package no.spinn.portal.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesTest {

    private static final Path COMMITTED = Path.of("..", "gateway", "routes.txt");

    private static Paths paths = new Paths(Map.of());
    private static Routes routes = Routes.of("");

    @BeforeAll
    static void read() throws IOException {
        paths = Paths.documented();
        if ("write".equals(System.getProperty("spinn.contracts"))) {
            Files.writeString(COMMITTED, RouteList.of(paths));
        }
        routes = Routes.of(Files.readString(COMMITTED));
    }

    @Test
    void theListIsTheCommittedOne() throws IOException {
        assertThat(RouteList.of(paths))
                .as("the paths of the documents changed; run the test with -Dspinn.contracts=write and commit the"
                        + " result")
                .isEqualTo(Files.readString(COMMITTED));
    }

    @Test
    void aPathThatOneServiceAloneHasIsBareAndUnderItsName() {
        assertThat(paths.services()).hasSizeGreaterThan(100).allSatisfy((path, services) -> {
            String concrete = path.replace("{}", "0195");
            for (Service service : services) {
                assertThat(routes.find(service.prefix() + concrete))
                        .isEqualTo(new Target(service, service.prefix(), concrete));
            }
            assertThat(routes.find(concrete))
                    .isEqualTo(
                            services.size() == 1
                                    ? new Target(services.iterator().next(), "", concrete)
                                    : null);
        });
    }

    @Test
    void aServiceHasWhatItsPathsBeginWith() {
        assertThat(routes.find("/v1/calls/0195/unheard-of"))
                .isEqualTo(new Target(Service.INSTRUMENTS, "", "/v1/calls/0195/unheard-of"));
        assertThat(routes.find("/v1/callsign")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "SPINN-APP-0001, APPLICATIONS",
        "SPINN-INS-0001, INSTRUMENTS",
        "SPINN-MAT-0001, MATCHING",
        "SPINN-KIT-0001, INSTRUMENTS",
    })
    void theCodeOfAProblemTypeNamesItsService(String code, Service service) {
        assertThat(routes.find("/v1/problem-types/" + code))
                .isEqualTo(new Target(service, "", "/v1/problem-types/" + code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/", "/v1", "/v1/", "/v1/unheard-of", "/v1/problem-types", "/v1/problem-types/SPINN-GTW-0001",
                        "/v1/admin/parked-events",
                "/q/openapi", "/q/metrics", "/instruments", "/instruments/", "/instruments/v1", "/instruments/q",
                        "/instruments/q/metrics",
                "/instruments/q/health/ready", "/matching/q/dev", "/instrumentsx/v1/calls", "/calls"
            })
    void whatIsNotForClientsHasNoTarget(String path) {
        assertThat(routes.find(path)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/q/openapi",
                "/q/openapi.json",
                "/q/swagger-ui",
                "/q/swagger-ui/index.html",
                "/v1/admin/parked-events"
            })
    void documentsAndOperationsAreUnderEachName(String path) {
        for (Service service : Service.values()) {
            assertThat(routes.find(service.prefix() + path)).isEqualTo(new Target(service, service.prefix(), path));
        }
    }

    @Test
    void assistantsComeInUnderTheNamesOfTwoServices() {
        for (Service service : List.of(Service.INSTRUMENTS, Service.MATCHING)) {
            assertThat(routes.find(service.prefix() + "/mcp")).isEqualTo(new Target(service, service.prefix(), "/mcp"));
            assertThat(routes.find(service.prefix() + "/mcp/sse")).isNull();
        }
        assertThat(routes.find("/applications/mcp")).isNull();
        assertThat(routes.find("/mcp")).isNull();
    }

    @Test
    void refusesALineThatIsNoRoute() {
        assertThatThrownBy(() -> Routes.of("billing /v1/bills")).hasMessageContaining("billing /v1/bills");
    }
}
