package no.spinn.kit.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.spinn.kit.testing.MigrationScript.Statement;

/**
 * Holds a module's migrations to the rule of expand and contract: the build of the last release works on the schema of this one. The
 * migrations of that release are unchanged. Later ones only add; a statement that does more says in a comment what no longer needs it,
 * and since which version. Triggers, functions and the insides of JSON are not judged; {@code ./spinn prove compatibility} tries them.
 */
public final class AdditiveMigrations {

    private final Path folder;
    private final Path released;

    AdditiveMigrations(Path folder, Path released) {
        this.folder = folder;
        this.released = released;
    }

    /** Reads the migrations of the module whose tests run, and the list of those that the last release has. */
    public static AdditiveMigrations ofThisModule() {
        return new AdditiveMigrations(Path.of("src/main/resources/db"), Path.of("contracts/released-migrations.txt"));
    }

    /** Migrations of the last release that are missing or have changed since. */
    public List<String> changedSinceTheRelease() {
        Map<String, String> present = files();
        return sums().entrySet().stream()
                .filter(then -> !then.getValue().equals(sum(present.getOrDefault(then.getKey(), ""))))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /**
     * Statements of later migrations that break the build of the last release and do not say that nothing needs it: each with what it
     * does, by the path of the migration.
     */
    public Map<String, List<String>> breakingStatements() {
        Map<String, String> later = files();
        later.keySet().removeAll(sums().keySet());
        SchemaChanges changes = new SchemaChanges(later.values().stream()
                .flatMap(text -> MigrationScript.statements(text).stream())
                .map(Statement::sql));
        Map<String, List<String>> breaking = new TreeMap<>();
        later.forEach((file, text) -> breaking.put(file, breaking(text, changes)));
        breaking.values().removeIf(List::isEmpty);
        return breaking;
    }

    private static List<String> breaking(String text, SchemaChanges changes) {
        return MigrationScript.statements(text).stream()
                .filter(statement -> !statement.contract())
                .flatMap(statement -> changes.fault(statement.sql()).stream()
                        .map(fault -> "%s: %s".formatted(fault, statement.sql())))
                .toList();
    }

    /** The text of each versioned migration, by its path below the folder. */
    private Map<String, String> files() {
        try (Stream<Path> all = Files.walk(folder)) {
            Map<String, String> texts = new TreeMap<>();
            all.filter(file -> file.getFileName().toString().matches("V.*\\.sql"))
                    .forEach(file -> texts.put(folder.relativize(file).toString(), read(file)));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The SHA-256 of each migration of the last release, as sha256sum writes it. */
    private Map<String, String> sums() {
        return read(released)
                .lines()
                .map(line -> line.split(" +", 2))
                .collect(Collectors.toMap(line -> line[1], line -> line[0]));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sum(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
