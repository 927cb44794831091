package no.spinn.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import no.spinn.local.Service;
import no.spinn.local.ServiceProcess;

/** A build of the same sources with one more migration, in another folder. */
final class NextBuild {

    private static final Set<String> NO_SOURCES = Set.of("target", ".git", ".spinn", "node_modules");

    private final Service service;
    private final Path root;

    private NextBuild(Service service, Path root) {
        this.service = service;
        this.root = root;
    }

    static NextBuild of(Service service) throws IOException, InterruptedException {
        Path root = RunningSuite.get().settings().home().resolve("next").resolve(service.folder());
        if (!Files.exists(root)) {
            copySources(RunningSuite.get().settings().root(), root);
            Files.writeString(
                    root.resolve(service.folder()).resolve("src/main/resources/db/migration/V9999__one_more.sql"),
                    "CREATE TABLE one_more (id bigint PRIMARY KEY);\n");
            build(service, root);
        }
        return new NextBuild(service, root);
    }

    /** The folder of the build. */
    Path root() {
        return root;
    }

    /**
     * Starts a new replica, which migrates while the old one serves, and then restarts the old one, which has to work with the
     * newer schema.
     */
    void rollOut() throws IOException, InterruptedException {
        try (ServiceProcess next = RunningSuite.get().addReplica(service, root)) {
            Thread.sleep(ProcessFaults.OUTAGE);
            ProcessFaults.killAndRestart(service);
            next.kill();
        }
    }

    private static void build(Service service, Path root) throws IOException, InterruptedException {
        Path log = root.resolveSibling(service.folder() + ".log");
        int failed = new ProcessBuilder(
                        "mvn",
                        "-o",
                        "-q",
                        "package",
                        "-DskipTests",
                        "-Dspotless.check.skip=true",
                        "-pl",
                        service.folder(),
                        "-am")
                .directory(root.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        assertThat(failed).as(() -> "the build of " + root + "; see " + log).isZero();
    }

    private static void copySources(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
                    throws IOException {
                if (NO_SOURCES.contains(directory.getFileName().toString())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(to.resolve(from.relativize(directory)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, to.resolve(from.relativize(file)));
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
