package no.spinn.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Runs a service from its packaged jar. */
record JarCommand(Jvm jvm) implements ServiceCommand {

    @Override
    public List<String> line(Service service, String name, Path root) {
        Path jar = ServiceProcess.jar(root, service);
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
