package no.spinn.systemtests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.spinn.local.Jvm;
import no.spinn.local.LocalSettings;
import no.spinn.local.Service;
import no.spinn.local.ServiceCommand;

/**
 * The packaged services of an earlier commit, and its launcher.
 *
 * @param root the folder in which it was built
 */
record EarlierBuild(Path root) implements ServiceCommand {

    /** As in production, where a run of the newest build migrates. */
    private static final Map<String, String> WITHOUT_OWNER =
            Map.of("SPINN_DATABASE_OWNER_USERNAME", "", "SPINN_DATABASE_OWNER_PASSWORD", "");

    @Override
    public List<String> line(Service service, String name, Path current) {
        List<String> line = new ArrayList<>(Jvm.QUICK.command());
        line.add("-jar");
        line.add(root.resolve(service.folder())
                .resolve("target/quarkus-app/quarkus-run.jar")
                .toString());
        return line;
    }

    @Override
    public Map<String, String> environment(Service service) {
        return WITHOUT_OWNER;
    }

    @Override
    public Duration shutdownTimeout() {
        return Duration.ofSeconds(30);
    }

    /** Its own demo, which ends with another status than 0 at the first answer that it does not expect. */
    Demo demo(LocalSettings settings) throws IOException, InterruptedException {
        ProcessBuilder command =
                new ProcessBuilder("./spinn", "demo").directory(root.toFile()).redirectErrorStream(true);
        command.environment().put("JAVA_HOME", System.getProperty("java.home"));
        command.environment().put("SPINN_ISSUER_PORT", Integer.toString(settings.issuerPort()));
        for (Service service : Service.values()) {
            command.environment().put("SPINN_%s_PORT".formatted(service), Integer.toString(settings.port(service)));
        }
        Process process = command.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Demo(process.waitFor(), printed);
    }

    record Demo(int status, String printed) {}
}
