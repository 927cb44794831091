package no.spinn.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.spinn.local.LocalSettings;
import no.spinn.local.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The routes of the Gateway lead where those of the portal do. */
class KubernetesGatewayIT {

    /** How a gateway chooses among paths: exact ones, then expressions, then the longest prefix. */
    private static final Comparator<Rule> PRECEDENCE = Comparator.comparing((Rule rule) ->
                    List.of("Exact", "RegularExpression", "PathPrefix").indexOf(rule.type()))
            .thenComparing(rule -> -rule.value().length());

    private record Rule(String type, String value, String backend) {

        private boolean matches(String path) {
            return switch (type) {
                case "Exact" -> path.equals(value);
                case "RegularExpression" -> path.matches(value);
                default -> value.equals("/") || path.equals(value) || path.startsWith(value + "/");
            };
        }
    }

    @Test
    void aBarePathLeadsToTheOnlyServiceThatHasIt() throws IOException, InterruptedException {
        List<String> routes =
                Files.readAllLines(LocalSettings.of(System.getenv()).root().resolve("deploy/gateway/routes.txt"))
                        .stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .toList();
        assertThat(routes).hasSizeGreaterThan(Service.values().length);
        List<Rule> rules = rules();
        assertThat(routes).allSatisfy(route -> {
            String service = route.substring(0, route.indexOf(' ')) + "-service";
            String path =
                    route.substring(route.indexOf('/')).replace("{}", "17").replace("*", "0005");
            assertThat(backend(rules, path)).isEqualTo(service);
            if (!path.contains(".")) {
                assertThat(backend(rules, path + "/below")).isEqualTo(service);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void underItsNameAServiceHasWhatIsForClients(Service service) throws IOException, InterruptedException {
        String name = "/" + service.name().toLowerCase(Locale.ROOT);
        List<Rule> rules = rules();
        for (String path : List.of("/v1/calls", "/q/openapi", "/q/swagger-ui/index.html")) {
            assertThat(backend(rules, name + path)).isEqualTo(service.folder());
        }
        for (String path : List.of("/q/health", "/q/metrics", "/q/dev")) {
            assertThat(backend(rules, name + path)).isEqualTo("portal");
        }
        assertThat(backend(rules, name + "/mcp"))
                .isEqualTo(service == Service.APPLICATIONS ? "portal" : service.folder());
    }

    private static String backend(List<Rule> rules, String path) {
        return rules.stream()
                .filter(rule -> rule.matches(path))
                .findFirst()
                .orElseThrow()
                .backend();
    }

    private static List<Rule> rules() throws IOException, InterruptedException {
        List<Rule> rules = new ArrayList<>();
        Kubectl.build("platform/gateway").stream()
                .filter(manifest -> manifest.is("HTTPRoute"))
                .flatMap(route -> route.list("/spec/rules"))
                .flatMap(KubernetesGatewayIT::rules)
                .forEach(rules::add);
        rules.sort(PRECEDENCE);
        return rules;
    }

    private static Stream<Rule> rules(JsonNode rule) {
        String backend = rule.at("/backendRefs/0/name").asText();
        return Manifest.elements(rule.path("matches"))
                .map(match -> match.path("path"))
                .map(path ->
                        new Rule(path.path("type").asText(), path.path("value").asText(), backend));
    }
}
