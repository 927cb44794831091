package no.spinn.systemtests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jboss.byteman.agent.Main;

/**
 * A point in the code at which a service can be killed or paused. The code of the service does not contain it: Byteman injects
 * it when a test starts the service.
 */
enum Point {
    /** The change and its event are written, but not committed. */
    BEFORE_COMMIT("no.spinn.kit.event.Outbox$WakeRelay", "beforeCompletion", "TRUE"),
    /** They are committed, but the response is not sent. */
    BEFORE_ANSWER("no.spinn.kit.event.Outbox$WakeRelay", "afterCompletion", "TRUE"),
    /** The relay has read committed events, but sent none of them. */
    AFTER_COMMIT_BEFORE_SEND("no.spinn.kit.event.EventSender", "send", "TRUE"),
    /** Kafka has the events, but they are not marked in the outbox. */
    AFTER_SEND_BEFORE_MARK("no.spinn.kit.event.OutboxQueue", "markSent", "NOT $1.isEmpty()"),
    /** The consumer has applied events, but not committed their offsets. */
    AFTER_APPLY_BEFORE_OFFSETS("no.spinn.kit.event.KafkaFeed", "commit", "TRUE");

    /** The pass at which the fault happens, when the service is in the middle of its work. */
    private static final int TIME = 2;

    private final String type;
    private final String method;
    private final String condition;

    Point(String type, String method, String condition) {
        this.type = type;
        this.method = method;
        this.condition = condition;
    }

    /** The environment that makes a service exit here as in a power failure. */
    Map<String, String> killing(Path folder) throws IOException {
        return doing("killJVM()", folder);
    }

    /** The environment that makes a service stop here until it receives SIGCONT. */
    Map<String, String> pausing(Path folder) throws IOException {
        return doing("Runtime.getRuntime().exec(\"kill -STOP \" + ProcessHandle.current().pid()).waitFor()", folder);
    }

    private Map<String, String> doing(String action, Path folder) throws IOException {
        Path script = Files.createTempFile(folder, name(), ".btm");
        Files.writeString(script, """
                RULE %s
                CLASS %s
                METHOD %s
                AT ENTRY
                IF %s AND incrementCounter("times") == %d
                DO %s
                ENDRULE
                """.formatted(name(), type, method, condition, TIME, action));
        Path agent = Path.of(
                Main.class.getProtectionDomain().getCodeSource().getLocation().getPath());
        return Map.of("JAVA_TOOL_OPTIONS", "-javaagent:%s=script:%s,boot:%s".formatted(agent, script, agent));
    }
}
