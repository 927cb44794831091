package no.spinn.benchmarks.search;

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

/** PostgreSQL's own load generator, which runs transactions as they were recorded. */
final class PgBench {

    private static final Pattern TPS = Pattern.compile("(?m)^tps = ([\\d.]+) ");

    private final Path program;
    private final URI database;
    private final List<Path> scripts;

    private PgBench(Path program, URI database, List<Path> scripts) {
        this.program = program;
        this.database = database;
        this.scripts = scripts;
    }

    /** The program, where Debian or the path has it. */
    static Optional<Path> find() throws IOException {
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
     * To run these transactions.
     *
     * @param jdbcUrl of the database
     * @param folder for the scripts
     */
    static PgBench of(Path program, String jdbcUrl, List<List<String>> transactions, Path folder) throws IOException {
        List<Path> scripts = new ArrayList<>();
        for (List<String> transaction : transactions) {
            String script = "BEGIN;\n%s;\nCOMMIT;\n".formatted(String.join(";\n", transaction));
            scripts.add(Files.writeString(folder.resolve("search-%d.sql".formatted(scripts.size())), script));
        }
        return new PgBench(program, URI.create(jdbcUrl.substring("jdbc:".length())), scripts);
    }

    /** How many transactions it does in a second, over so many connections. */
    double perSecond(int connections, Duration time) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(
                program.toString(),
                "--no-vacuum",
                // Each statement is planned when it comes, as the values of a search decide how.
                "--protocol=extended",
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
            throw new IllegalStateException("pgbench does not run the recorded statements:\n" + output);
        }
        return Double.parseDouble(tps.group(1));
    }
}
