package no.spinn.benchmarks.events;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import no.spinn.local.Service;
import no.spinn.local.Suite;
import org.jboss.byteman.agent.Main;

/**
 * The moments when applications-service learned that a change to an application was committed. The service has no such
 * log line; Byteman adds one to a service that is started for this.
 */
final class CommitLog {

    private static final String RULES = """
            RULE what is published
            CLASS no.spinn.kit.event.Outbox
            METHOD publish(no.spinn.kit.event.NewEvent)
            AT ENTRY
            IF TRUE
            DO link("published", Thread.currentThread(), $1.aggregateId())
            ENDRULE

            RULE what is committed
            CLASS no.spinn.kit.event.Outbox$WakeRelay
            METHOD afterCompletion
            AT ENTRY
            IF TRUE
            DO traceln("committed " + unlink("published", Thread.currentThread()) + " " + java.time.Instant.now())
            ENDRULE
            """;

    private final Path log;

    private CommitLog(Path log) {
        this.log = log;
    }

    /** The variables that make services log their commits. */
    static Map<String, String> variables(Path folder) throws IOException {
        Path script = Files.writeString(folder.resolve("commits.btm"), RULES);
        Path agent = Path.of(
                Main.class.getProtectionDomain().getCodeSource().getLocation().getPath());
        return Map.of("JAVA_TOOL_OPTIONS", "-javaagent:%s=script:%s,boot:%s".formatted(agent, script, agent));
    }

    static CommitLog of(Suite suite) {
        return new CommitLog(suite.service(Service.APPLICATIONS).log());
    }

    /** The first commit of each application, by its id. */
    Map<String, Instant> all() throws IOException {
        Map<String, Instant> all = new HashMap<>();
        try (Stream<String> lines = Files.lines(log)) {
            lines.filter(line -> line.startsWith("committed "))
                    .map(line -> line.split(" "))
                    .forEach(words -> all.putIfAbsent(words[1], Instant.parse(words[2])));
        }
        return all;
    }
}
