package no.spinn.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import no.spinn.local.demo.Demo;

/** Runs each service once to write its {@link AotCache}, so that later starts are faster. */
public final class Training {

    private Training() {}

    /** Uses an independent suite on free ports. Returns when the caches are written. */
    public static void run(Progress progress) throws IOException, InterruptedException {
        train(new JarCommand(Jvm.TRAINING), progress);
    }

    /**
     * The same with the JVM and the class path of the images.
     *
     * @param tag of the images
     * @param caches gets a folder for each service, with the file app.aot in it
     */
    public static void run(String tag, Path caches, Progress progress) throws IOException, InterruptedException {
        for (Service service : Service.values()) {
            Path folder = Files.createDirectories(caches.resolve(service.folder()));
            // The user of the images writes there.
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        }
        train(new ImageCommand(tag, false, Optional.of(caches.toAbsolutePath()), Map.of()), progress);
    }

    private static void train(ServiceCommand command, Progress progress) throws IOException, InterruptedException {
        try (TemporaryHome home = TemporaryHome.make("spinn-training")) {
            LocalSettings settings = LocalSettings.onFreePorts(home.path()).withServices(Jvm.TRAINING, Map.of());
            try (Suite suite = Suite.start(settings, command, progress)) {
                Demo.run(suite.settings());
            }
        }
    }
}
