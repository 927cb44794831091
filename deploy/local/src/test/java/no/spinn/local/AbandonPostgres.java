package no.spinn.local;

import java.io.IOException;
import java.nio.file.Path;

/** Starts a server and ends without stopping it. */
final class AbandonPostgres {

    private AbandonPostgres() {}

    public static void main(String[] args) throws IOException {
        Postgres.start(Path.of(args[0]), 0);
        Runtime.getRuntime().halt(137);
    }
}
