package no.spinn.instruments;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.spinn.instruments.catalogue.call.AmendmentScope;
import no.spinn.instruments.catalogue.call.CallAct;
import no.spinn.instruments.catalogue.call.CallState;
import no.spinn.instruments.catalogue.instrument.InstrumentAct;
import no.spinn.instruments.catalogue.instrument.InstrumentStage;
import no.spinn.instruments.catalogue.instrument.InstrumentState;
import org.junit.jupiter.api.Test;

/** Which acts are possible in which state stands in the tables of acts alone, neither in other code nor in a query. */
class ActsAreTheOnlyDoorTest {

    private static final Set<Class<? extends Enum<?>>> STATES =
            Set.of(CallState.class, InstrumentState.class, InstrumentStage.class);
    private static final Set<Class<?>> TABLES = Set.of(CallAct.class, AmendmentScope.class, InstrumentAct.class);

    /** Where a state decides nothing about what is possible, with the reason. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "no.spinn.instruments.catalogue.instrument.api.InstrumentListParameters",
            "the list of instruments shows published ones unless the caller asks for others");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("no.spinn.instruments");
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern LITERAL = Pattern.compile(
            "//[^\n]*|/\\*(?s:.*?)\\*/|'\\\\?.'|(?<text>\"\"\"(?s:.*?)\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*\")");
    private static final Pattern COMPARISON =
            Pattern.compile("\\b(state|status)\\b\\s*(=|<>|!=|in\\b)\\s*\\(?\\s*'[A-Za-z]");

    @Test
    void noOtherClassNamesAState() {
        List<JavaFieldAccess> accesses = constants();
        assertThat(accesses)
                .as("the tables name states, so accesses are found")
                .anyMatch(access -> isIn(TABLES, access));
        assertThat(accesses)
                .filteredOn(access -> !isIn(TABLES, access) && !isIn(STATES, access))
                .filteredOn(access -> !EXCEPTIONS.containsKey(owner(access)))
                .extracting(JavaFieldAccess::getDescription)
                .isEmpty();
    }

    @Test
    void everyExceptionIsNeeded() {
        assertThat(constants()).extracting(ActsAreTheOnlyDoorTest::owner).containsAll(EXCEPTIONS.keySet());
    }

    @Test
    void noQueryNamesAState() {
        Pattern name = Pattern.compile(STATES.stream()
                .flatMap(states -> Arrays.stream(states.getEnumConstants()))
                .map(Enum::name)
                .distinct()
                .collect(Collectors.joining("|", "\\b(", ")\\b")));
        assertThat(literals())
                .filteredOn(text ->
                        name.matcher(text).find() || COMPARISON.matcher(text).find())
                .isEmpty();
    }

    @Test
    void aQueryThatNamesAStateWouldBeFound() {
        assertThat(literalsOf("String query = \"\"\"\n where state in\n ('open')\"\"\"; // \"state = 'open'\""))
                .singleElement()
                .matches(text -> COMPARISON.matcher(text).find());
    }

    private static List<JavaFieldAccess> constants() {
        return CLASSES.stream()
                .flatMap(one -> one.getFieldAccessesFromSelf().stream())
                .filter(access -> STATES.stream().anyMatch(states -> isConstantOf(states, access)))
                .toList();
    }

    private static boolean isConstantOf(Class<? extends Enum<?>> states, JavaFieldAccess access) {
        return access.getTargetOwner().isEquivalentTo(states)
                && Arrays.stream(states.getEnumConstants())
                        .anyMatch(state -> state.name().equals(access.getName()));
    }

    private static boolean isIn(Set<? extends Class<?>> classes, JavaFieldAccess access) {
        return classes.stream().map(Class::getName).anyMatch(owner(access)::equals);
    }

    private static String owner(JavaFieldAccess access) {
        return access.getOriginOwner().getName();
    }

    private static List<String> literals() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<String> found = files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> literalsOf(read(file)).stream())
                    .toList();
            assertThat(found).anyMatch(text -> text.contains("FROM call WHERE"));
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> literalsOf(String source) {
        return LITERAL.matcher(source)
                .results()
                .map(ActsAreTheOnlyDoorTest::text)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static String text(MatchResult match) {
        String text = match.group("text");
        return text == null ? "" : text;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
