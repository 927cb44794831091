package no.spinn.local.cli;

import java.util.ArrayList;
import java.util.List;
import no.spinn.local.Service;
import no.spinn.local.Suite;

/** The addresses of all parts, and a first request. */
final class Welcome {

    private Welcome() {}

    static String text(Suite suite) {
        List<String> lines = new ArrayList<>();
        lines.add(row("open in a browser", suite.settings().gateway().toString()));
        for (Service service : Service.values()) {
            lines.add(row(service.folder(), suite.settings().address(service) + "/q/swagger-ui"));
        }
        lines.add(row("token issuer", suite.issuer().toString()));
        lines.add(row("Kafka", suite.kafkaBootstrap()));
        lines.add(row("PostgreSQL", suite.jdbcUrl(Service.INSTRUMENTS)));
        lines.add("");
        lines.add("Find the open calls that fit a municipality with a user-driven project:");
        lines.add("");
        lines.add("""
            curl -s %s/v1/matches -H 'Content-Type: application/json' -H 'Accept-Language: en' \\
              -d '{"facts":{"organisation.sector":"municipality","project.userDriven":true}}'\
            """.formatted(suite.settings().gateway()));
        lines.add("");
        lines.add("The whole story: ./spinn demo    Stop: Ctrl-C, or ./spinn down");
        return String.join("\n", lines);
    }

    private static String row(String part, String address) {
        return "  %-22s %s".formatted(part, address);
    }
}
