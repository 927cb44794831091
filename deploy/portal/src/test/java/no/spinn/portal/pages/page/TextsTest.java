package no.spinn.portal.pages.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every text is there in every language, and no text is there for nothing. */
class TextsTest {

    private static final Pattern KEY = Pattern.compile("[\"']([a-z]+(?:\\.[a-zA-Z_]+)+)[\"']");
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

    /** Beginnings of keys whose rest is data: a dimension, a service, a trouble. */
    private static final List<String> BUILT = List.of("barometer.by.", "developers.service.", "error.");

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasEveryText(Language language) {
        assertThat(Texts.keys(language)).isEqualTo(Texts.keys(Language.NB)).hasSizeGreaterThan(200);
        assertThat(Texts.keys(language))
                .allSatisfy(key -> assertThat(Texts.of(language, key)).as(key).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasTheSameArguments(Language language) {
        assertThat(Texts.keys(language))
                .allSatisfy(key -> assertThat(arguments(Texts.of(language, key)))
                        .as(key)
                        .isEqualTo(arguments(Texts.of(Language.NB, key))));
    }

    @Test
    void whatPagesSayIsThereAndAllThatIsThereIsSaid() throws IOException {
        Set<String> used = used();
        Set<String> known = Texts.keys(Language.NB).stream()
                .map(key -> key.replaceFirst("\\.(one|other)$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        known.removeIf(key -> BUILT.stream().anyMatch(key::startsWith));
        Set<String> wanted = new TreeSet<>(used);
        wanted.removeIf(key -> BUILT.stream().anyMatch(key::startsWith));
        assertThat(known).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Test
    void aTextThatIsMissingIsAFault() {
        assertThatThrownBy(() -> Texts.of(Language.EN, "no.such")).hasMessageContaining("no.such");
    }

    private static List<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(MatchResult::group).sorted().toList();
    }

    /** What stands in quotation marks in templates and code, and begins as a key does. */
    private static Set<String> used() throws IOException {
        Set<String> beginnings = Texts.keys(Language.NB).stream()
                .map(key -> key.substring(0, key.indexOf('.') + 1))
                .collect(Collectors.toSet());
        try (Stream<Path> files = Stream.concat(
                Files.walk(Path.of("src/main/resources/templates")),
                Files.walk(Path.of("src/main/java/no/spinn/portal/pages")))) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> KEY.matcher(read(file)).results())
                    .map(found -> found.group(1))
                    .filter(key -> !key.endsWith(".ics"))
                    .filter(key -> beginnings.stream().anyMatch(key::startsWith))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
