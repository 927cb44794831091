package no.spinn.applications;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.spinn.applications.applying.application.Act;
import no.spinn.applications.applying.application.Part;
import no.spinn.applications.applying.application.Role;
import no.spinn.applications.applying.application.State;
import org.junit.jupiter.api.Test;

/**
 * The document about the lifecycle of an application is generated from the tables that the code enforces, and never
 * differs from them.
 */
class LifeDocumentTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "life-of-an-application.md");
    private static final boolean WRITE = "write".equals(System.getProperty("spinn.contracts"));

    @Test
    void agreesWithTheTables() throws IOException {
        String document = document();
        if (WRITE) {
            Files.writeString(DOCUMENT, document);
        }
        assertThat(Files.readString(DOCUMENT))
                .as("%s; accept a change with -Dspinn.contracts=write", DOCUMENT)
                .isEqualTo(document);
    }

    private static String document() {
        return """
                # The life of an application

                Written by `LifeDocumentTest` from the tables in `Act` and `Part` of applications-service.

                ## Acts

                No other act exists. A caller that does not see the application gets 404, one in another role 403, and in another state the
                act is refused with 409, in this order. Each act leaves an entry in the journal. An act that leads to another state
                publishes `no.spinn.application.<new state>.v1`.

                | act | by | from | to |
                | --- | --- | --- | --- |
                %s

                ## States

                ```mermaid
                stateDiagram-v2
                    [*] --> draft
                %s
                %s
                ```

                ## Who sees what

                Everybody with a role in an application sees whose it is, to which call, its title, its state and the decision in short.
                For everybody else it does not exist: 404. A draft does not exist for its provider. An organisation that was
                invited or assigned as assessor, and has not accepted yet, sees its invitation or assignment alone. For
                the rest it is told to answer first: 409.

                | part | %s |
                | --- | %s |
                %s
                """.formatted(
                        lines(Arrays.stream(Act.values()).map(LifeDocumentTest::row)),
                        lines(Arrays.stream(Act.values()).flatMap(LifeDocumentTest::arrows)),
                        lines(Arrays.stream(State.values())
                                .filter(State::isFinal)
                                .map(state -> "    %s --> [*]".formatted(name(state)))),
                        readers().map(LifeDocumentTest::name).collect(Collectors.joining(" | ")),
                        readers().map(role -> ":-:").collect(Collectors.joining(" | ")),
                        lines(Arrays.stream(Part.values()).map(LifeDocumentTest::row)));
    }

    private static String row(Act act) {
        return "| %s | %s | %s | %s |"
                .formatted(
                        name(act),
                        act.by().isEmpty() ? "the service" : names(act.by()),
                        act.from().size() == State.values().length ? "any" : names(act.from()),
                        act.moves() ? name(act.to()) : "");
    }

    private static String names(Set<? extends Enum<?>> values) {
        return values.stream().map(LifeDocumentTest::name).collect(Collectors.joining(", "));
    }

    private static Stream<String> arrows(Act act) {
        return act.from().stream()
                .filter(from -> act.moves())
                .map(from -> "    %s --> %s : %s".formatted(name(from), name(act.to()), name(act)));
    }

    private static String row(Part part) {
        return "| %s | %s |"
                .formatted(
                        name(part),
                        readers().map(role -> part.isSeenBy(role) ? "yes" : "").collect(Collectors.joining(" | ")));
    }

    private static Stream<Role> readers() {
        return Arrays.stream(Role.values()).filter(Role::reads);
    }

    private static String lines(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n"));
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
