package no.spinn.benchmarks.sql;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.spinn.local.Postgres;

/** PostgreSQL's own load generator, which repeats recorded transactions. */
public final class PgBench {

    private static final Pattern TPS = Pattern.compile("(?m)^tps = ([\\d.]+) ");

    private final Path program;
    private final URI database;
    private final List<Path> scripts;
    private final Planning planning;

    private PgBench(Path program, URI database, List<Path> scripts, Planning planning) {
        this.program = program;
        this.database = database;
        this.scripts = scripts;
        this.planning = planning;
    }

    /** When the server plans a statement. It must be as in the service, or the comparison is unfair. */
    public enum Planning {
        /** At each execution, because the values decide the plan. */
        EACH_TIME("extended"),
        /** Once for each connection. */
        ONCE("prepared");

        private final String protocol;

        Planning(String protocol) {
            this.protocol = protocol;
        }
    }

    /** The program, in the folder of Debian or on the path. */
    public static Optional<Path> find() throws IOException {
        List<Path> folders = new ArrayList<>();
        Path debian = Path.of("/usr/lib/postgresql");
        if (Files.isDirectory(debian)) {
            try (Stream<Path> versions = Files.list(debian)) {
                versions.map(version -> version.resolve("bin")).forEach(folders::add);
            }
        }
        Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
                .map(Path::of)
                .forEach(folders::add);
        return folders.stream()
                .map(folder -> folder.resolve("pgbench"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * Runs these scripts equally often.
     *
     * @param jdbcUrl of the database
     * @param folder for the scripts; made when missing
     */
    public static PgBench of(Path program, String jdbcUrl, List<Script> scripts, Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Path> files = new ArrayList<>();
        for (Script script : scripts) {
            files.add(Files.writeString(folder.resolve(files.size() + ".sql"), script.text()));
        }
        return new PgBench(
                program, URI.create(jdbcUrl.substring("jdbc:".length())), List.copyOf(files), Planning.EACH_TIME);
    }

    public PgBench with(Planning other) {
        return new PgBench(program, database, scripts, other);
    }

    /** Transactions per second over this number of connections. */
    public double perSecond(int connections, Duration time) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(
                program.toString(),
                "--no-vacuum",
                "--protocol=" + planning.protocol,
                "--client=" + connections,
                "--time=" + time.toSeconds(),
                "--host=" + database.getHost(),
                "--port=" + database.getPort(),
                "--username=" + Postgres.USER));
        scripts.forEach(script -> line.add("--file=" + script));
        line.add(database.getPath().substring(1));
        ProcessBuilder command = new ProcessBuilder(line).redirectErrorStream(true);
        command.environment().put("PGPASSWORD", Postgres.PASSWORD);
        Process process = command.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher tps = TPS.matcher(output);
        if (process.waitFor() != 0 || !tps.find()) {
            throw new IllegalStateException("pgbench failed to run the recorded statements:\n" + output);
        }
        return Double.parseDouble(tps.group(1));
    }
}
