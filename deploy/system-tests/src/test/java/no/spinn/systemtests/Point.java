package no.spinn.systemtests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jboss.byteman.agent.Main;

/**
 * A place in the code at which a service can be made to end or to stand still. Nothing of it is in the service: Byteman puts it
 * there when the service is started for a test.
 */
enum Point {
    /** The change and its event are written, and not committed. */
    BEFORE_COMMIT("no.spinn.kit.event.Outbox$WakeRelay", "beforeCompletion", "TRUE"),
    /** They are committed, and the client was not told. */
    BEFORE_ANSWER("no.spinn.kit.event.Outbox$WakeRelay", "afterCompletion", "TRUE"),
    /** The relay has found committed events, and sent none of them. */
    AFTER_COMMIT_BEFORE_SEND("no.spinn.kit.event.EventSender", "send", "TRUE"),
    /** Kafka has them, and the outbox does not know it. */
    AFTER_SEND_BEFORE_MARK("no.spinn.kit.event.OutboxQueue", "markSent", "NOT $1.isEmpty()"),
    /** They are applied, and will come again. */
    AFTER_APPLY_BEFORE_OFFSETS("no.spinn.kit.event.KafkaFeed", "commit", "TRUE");

    /** The service is in the middle of its work then, not at its beginning. */
    private static final int TIME = 2;

    private final String type;
    private final String method;
    private final String condition;

    Point(String type, String method, String condition) {
        this.type = type;
        this.method = method;
        this.condition = condition;
    }

    /** The variables with which a service ends here as at a power failure. */
    Map<String, String> ending(Path folder) throws IOException {
        return doing("killJVM()", folder);
    }

    /** The variables with which a service stands still here until it is told to go on. */
    Map<String, String> standing(Path folder) throws IOException {
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
