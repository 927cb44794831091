package no.spinn.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every test class of all modules runs somewhere, and those that need servers stay out of {@code ./spinn check}. */
class TestTiersTest {

    private static final Path ROOT = Path.of(System.getProperty("spinn.root", ".."));

    private static final Pattern TEST =
            Pattern.compile("(?m)^\\s*@(\\w*Test|Property|Example|TestFactory|TestTemplate)\\b");

    /** What Surefire looks for, here and in the parent's configuration of it. */
    private static final Pattern FOUND_BY_SUREFIRE = Pattern.compile(".*(Test|IT|Properties)\\.java");

    private static final Pattern STARTS_SERVERS = Pattern.compile("\\b(Postgres|KafkaBroker|Suite)\\.start\\(");
    private static final Pattern TAGGED = Pattern.compile("(?m)^@(WithInfrastructure|Tag\\(\"server\"\\))");
    private static final Pattern STARTS_QUARKUS = Pattern.compile("(?m)^@Quarkus\\w*Test\\b");

    private record Source(Path path, String text) {

        static Source read(Path path) {
            try {
                return new Source(path, Files.readString(path));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        boolean has(Pattern pattern) {
            return pattern.matcher(text).find();
        }

        boolean isFound() {
            return FOUND_BY_SUREFIRE.matcher(path.getFileName().toString()).matches();
        }

        /** Classes of this name run against the packaged suite. */
        boolean isSystemTest() {
            return path.getFileName().toString().endsWith("IT.java");
        }
    }

    @Test
    void everyClassWithTestsHasANameThatSurefireLooksFor() throws IOException {
        assertThat(testClasses(source -> true))
                .hasSizeGreaterThan(100)
                .allSatisfy(source -> assertThat(source.isFound()).isTrue());
    }

    @Test
    void everyClassThatStartsServersSaysSo() throws IOException {
        assertThat(testClasses(source -> source.has(STARTS_QUARKUS) || source.has(STARTS_SERVERS)))
                .hasSizeGreaterThan(50)
                .allSatisfy(source ->
                        assertThat(source.has(TAGGED) || source.isSystemTest()).isTrue());
    }

    @Test
    void onlyTheSystemTestsAreNamedIT() throws IOException {
        assertThat(testClasses(Source::isSystemTest))
                .isNotEmpty()
                .allSatisfy(source -> assertThat(source.path()).hasParent(systemTests()));
    }

    private static Path systemTests() {
        return ROOT.resolve("deploy/system-tests/src/test/java/no/spinn/systemtests");
    }

    private static List<Source> testClasses(Predicate<Source> condition) throws IOException {
        List<Source> found = new ArrayList<>();
        for (Path module : modules()) {
            try (Stream<Path> files = Files.walk(module.resolve("src/test/java"))) {
                files.filter(path -> path.toString().endsWith(".java"))
                        .map(Source::read)
                        .filter(source -> source.has(TEST))
                        .filter(condition)
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static List<Path> modules() throws IOException {
        try (Stream<Path> top = Files.list(ROOT);
                Stream<Path> deploy = Files.list(ROOT.resolve("deploy"))) {
            return Stream.concat(top, deploy)
                    .filter(folder -> Files.isDirectory(folder.resolve("src/test/java")))
                    .toList();
        }
    }
}
