package no.spinn.systemtests;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;

/** Work whose outcome several tests use, in several processes. The first to need it does it; the others wait. */
final class Preparation {

    /** What is done in the folder. */
    interface Work {

        void run() throws IOException, InterruptedException;
    }

    private Preparation() {}

    /**
     * Does the work unless the folder has its outcome already, of the same files.
     *
     * @param of the files on which the outcome depends
     */
    static synchronized void once(Path folder, Collection<Path> of, Work work)
            throws IOException, InterruptedException {
        Files.createDirectories(folder);
        try (FileChannel channel =
                        FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock onlyOne = channel.lock()) {
            Path done = folder.resolve("done");
            String inputs = hash(of);
            if (!Files.exists(done) || !Files.readString(done).equals(inputs)) {
                Files.deleteIfExists(done);
                work.run();
                Files.writeString(done, inputs);
            }
        }
    }

    private static String hash(Collection<Path> files) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : files.stream().sorted().toList()) {
                digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
