package no.spinn.systemtests;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** A small disk in memory. Only root can mount one, on Linux; elsewhere nothing is mounted. */
final class OwnDisk {

    private static final String SIZE = "2g";
    private static final int CHUNK = 1 << 20;

    private OwnDisk() {}

    static void mount(Path directory) throws IOException {
        run("mount", "-t", "tmpfs", "-o", "size=" + SIZE, "tmpfs", directory.toString());
    }

    static void unmount(Path directory) throws IOException {
        if (isOwn(directory)) {
            run("umount", directory.toString());
        }
    }

    /** Whether a directory is a mount point. */
    static boolean isOwn(Path directory) throws IOException {
        FileStore store = Files.getFileStore(directory);
        Path above = Objects.requireNonNull(directory.toAbsolutePath().getParent());
        return store.type().equals("tmpfs") && !store.equals(Files.getFileStore(above));
    }

    /** Fills the remaining space. */
    static Path fill(Path directory) throws IOException {
        Path ballast = directory.resolve("ballast");
        byte[] chunk = new byte[CHUNK];
        try (OutputStream out = Files.newOutputStream(ballast)) {
            while (true) {
                out.write(chunk);
            }
        } catch (IOException full) {
            return ballast;
        }
    }

    // Fails without the permission to mount; then nothing is mounted.
    private static void run(String... command) throws IOException {
        new ProcessBuilder(command).start().onExit().join();
    }
}
