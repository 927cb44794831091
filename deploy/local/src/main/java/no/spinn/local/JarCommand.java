package no.spinn.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Runs a packaged Quarkus application of this repository from its jar. */
record JarCommand(Jvm jvm) implements ServiceCommand {

    /** @param module the folder of the application */
    static Path jar(Path module) {
        return module.resolve("target/quarkus-app/quarkus-run.jar");
    }

    @Override
    public List<String> line(Service service, String name, Path root) {
        return line(ServiceProcess.jar(root, service));
    }

    List<String> line(Path jar) {
        List<String> line = new ArrayList<>(jvm.command());
        line.addAll(AotCache.options(jar, jvm));
        line.add("-jar");
        line.add(jar.toString());
        return line;
    }

    @Override
    public Duration shutdownTimeout() {
        return AotCache.shutdownTimeout(jvm);
    }
}
