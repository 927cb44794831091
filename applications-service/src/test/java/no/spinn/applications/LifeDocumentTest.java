package no.spinn.applications;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.spinn.applications.applying.application.Act;
import no.spinn.applications.applying.application.Part;
import no.spinn.applications.applying.application.Role;
import no.spinn.applications.applying.application.State;
import org.junit.jupiter.api.Test;

/** The document about the life of an application is written from the tables that the code obeys, and never differs from them. */
class LifeDocumentTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "life-of-an-application.md");
    private static final boolean WRITE = "write".equals(System.getProperty("spinn.contracts"));

    @Test
    void saysWhatTheTablesSay() throws IOException {
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

                ## Moves

                No other move exists. Each leaves an entry in the journal and publishes `no.spinn.application.<new state>.v1`.

                | act | by | from | to |
                | --- | --- | --- | --- |
                %s

                ```mermaid
                stateDiagram-v2
                    [*] --> draft
                %s
                %s
                ```

                ## Who sees what

                Whose an application is, to which call, its title, where it stands and what was decided in short is seen by all
                who have a role in it. To everybody else it does not exist: 404. A draft does not exist for its provider.

                | part | %s |
                | --- | %s |
                %s
                """.formatted(
                        lines(Arrays.stream(Act.values()).map(LifeDocumentTest::row)),
                        lines(Arrays.stream(Act.values()).flatMap(LifeDocumentTest::arrows)),
                        lines(Arrays.stream(State.values())
                                .filter(state -> state.acts().isEmpty())
                                .map(state -> "    %s --> [*]".formatted(name(state)))),
                        Arrays.stream(Role.values()).map(LifeDocumentTest::name).collect(Collectors.joining(" | ")),
                        Arrays.stream(Role.values()).map(role -> ":-:").collect(Collectors.joining(" | ")),
                        lines(Arrays.stream(Part.values()).map(LifeDocumentTest::row)));
    }

    private static String row(Act act) {
        String from = Arrays.stream(State.values())
                .filter(act::isLegalFrom)
                .map(LifeDocumentTest::name)
                .collect(Collectors.joining(", "));
        return "| %s | %s | %s | %s |".formatted(name(act), name(act.by()), from, name(act.to()));
    }

    private static Stream<String> arrows(Act act) {
        return Arrays.stream(State.values())
                .filter(act::isLegalFrom)
                .map(from -> "    %s --> %s : %s".formatted(name(from), name(act.to()), name(act)));
    }

    private static String row(Part part) {
        return "| %s | %s |"
                .formatted(
                        name(part),
                        Arrays.stream(Role.values())
                                .map(role -> part.isSeenBy(role) ? "yes" : "")
                                .collect(Collectors.joining(" | ")));
    }

    private static String lines(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n"));
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
