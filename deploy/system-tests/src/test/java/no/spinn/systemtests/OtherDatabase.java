package no.spinn.systemtests;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.spinn.local.Service;

/**
 * Processes of a service on another database of the suite's server, started from the packaged jar as a platform starts an image.
 * They neither send nor receive events.
 */
final class OtherDatabase {

    private static final String PASSWORD = "secret";

    private final Service service;
    private final String name;
    private final Path log;

    OtherDatabase(Service service, String name) {
        this.service = service;
        this.name = name;
        this.log = RunningSuite.get().settings().home().resolve("log").resolve(name + ".log");
    }

    /** A replica that does not know the owner. */
    record Replica(Process process, int port) implements AutoCloseable {

        String address(String path) {
            return "http://localhost:" + port + path;
        }

        @Override
        public void close() throws InterruptedException {
            process.destroyForcibly().waitFor();
        }
    }

    Replica serve() throws IOException {
        int port = freePort();
        return new Replica(start(Map.of("QUARKUS_HTTP_PORT", Integer.toString(port))), port);
    }

    /** Returns the exit code. */
    int migrateAsOwner() throws IOException, InterruptedException {
        return start(Map.of(
                        "SPINN_DATABASE_MIGRATE_ONLY",
                        "true",
                        "SPINN_DATABASE_OWNER_USERNAME",
                        name + "_owner",
                        "SPINN_DATABASE_OWNER_PASSWORD",
                        PASSWORD))
                .waitFor();
    }

    /** Returns the exit code. */
    int migrateAsApplication() throws IOException, InterruptedException {
        return start(Map.of("SPINN_DATABASE_MIGRATE_ONLY", "true")).waitFor();
    }

    String log() throws IOException {
        return Files.readString(log);
    }

    private Process start(Map<String, String> variables) throws IOException {
        Path jar = RunningSuite.get()
                .settings()
                .root()
                .resolve(service.folder())
                .resolve("target/quarkus-app/quarkus-run.jar");
        ProcessBuilder command = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        jar.toString()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(new File(log.toString())));
        command.environment()
                .putAll(Map.of(
                        "QUARKUS_DATASOURCE_JDBC_URL",
                        RunningSuite.get().jdbcUrl(service).replace("/" + service.database(), "/" + name),
                        "QUARKUS_DATASOURCE_USERNAME",
                        name + "_app",
                        "QUARKUS_DATASOURCE_PASSWORD",
                        PASSWORD,
                        "SPINN_EVENTS_ENABLED",
                        "false"));
        command.environment().putAll(variables);
        return command.start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
