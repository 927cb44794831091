package no.spinn.local;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;

/** The class path of this module, for the processes that it starts. */
final class LocalClasspath {

    private LocalClasspath() {}

    static String find() {
        Path module = root().resolve("deploy").resolve("local").resolve("target");
        return module.resolve("classes") + File.pathSeparator + module.resolve("lib") + "/*";
    }

    /** The repository's root: the system property spinn.root, else the nearest parent folder with the launcher. */
    static Path root() {
        String given = System.getProperty("spinn.root");
        if (given != null) {
            return Path.of(given);
        }
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("spinn")) && Files.exists(folder.resolve("pom.xml"))) {
                return folder;
            }
        }
        throw new IllegalStateException("not inside a clone of Spinn; set the system property spinn.root");
    }
}
