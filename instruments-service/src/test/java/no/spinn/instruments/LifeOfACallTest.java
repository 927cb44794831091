package no.spinn.instruments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.spinn.instruments.catalogue.call.AmendmentScope;
import no.spinn.instruments.catalogue.call.CallAct;
import no.spinn.instruments.catalogue.call.CallState;
import no.spinn.instruments.catalogue.instrument.InstrumentAct;
import no.spinn.instruments.catalogue.instrument.InstrumentStage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The document about the life of a call is generated from the tables that the code obeys. */
class LifeOfACallTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "life-of-a-call.md");
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
                # The life of a call

                `LifeOfACallTest` generates this page from the tables of instruments-service: `CallAct`, `AmendmentScope` and
                `InstrumentAct`. No other act exists. An act is refused in this order: 404 to everybody but the provider of the
                instrument, 409 in another state, 428 without `If-Match`, 412 with an outdated one, and then 422 for its content.

                ## Acts on a call

                `provider` is the organisation that owns the instrument, `clock` the service when a planned time has come, and
                `instrument` the service when the instrument was published again. Acts on announced calls are in the change log
                and are published as `no.spinn.call.<change>.v1`; acts on drafts are in the audit alone.

                | act | by | from | to |
                | --- | --- | --- | --- |
                %s

                ```mermaid
                stateDiagram-v2
                    [*] --> draft
                %s
                %s
                ```

                Everybody can read a call in these states: %s. These acts are refused with 409 when the instrument is
                retired: %s.

                ## Amendments

                | state | what an amendment can change |
                | --- | --- |
                %s

                ## Acts on an instrument

                All acts are the provider's. `unpublished` means that only a draft exists. An instrument can have one draft at a
                time, of its first or of its next version.

                | act | from | to |
                | --- | --- | --- |
                %s
                """.formatted(
                        lines(Arrays.stream(CallAct.values()).map(LifeOfACallTest::row)),
                        lines(Arrays.stream(CallAct.values()).flatMap(LifeOfACallTest::arrows)),
                        lines(Arrays.stream(CallState.values())
                                .filter(LifeOfACallTest::isFinal)
                                .map(state -> "    %s --> [*]".formatted(name(state)))),
                        Arrays.stream(CallState.values())
                                .filter(CallState::isPublic)
                                .map(LifeOfACallTest::name)
                                .collect(Collectors.joining(", ")),
                        Arrays.stream(CallAct.values())
                                .filter(CallAct::needsInstrumentThatTakesCalls)
                                .map(LifeOfACallTest::name)
                                .collect(Collectors.joining(", ")),
                        lines(Arrays.stream(AmendmentScope.values())
                                .map(scope -> "| %s | %s |".formatted(name(scope.state()), scope.description()))),
                        lines(Arrays.stream(InstrumentAct.values()).map(LifeOfACallTest::row)));
    }

    private static String row(CallAct act) {
        return "| %s | %s | %s | %s |"
                .formatted(
                        name(act),
                        name(act.by()),
                        act.from().stream().map(LifeOfACallTest::name).collect(Collectors.joining(", ")),
                        act.deletes() ? "(deleted)" : name(act.to()));
    }

    private static Stream<String> arrows(CallAct act) {
        String to = act.deletes() ? "[*]" : name(act.to());
        return act.to() == null && !act.deletes()
                ? Stream.empty()
                : act.from().stream().map(from -> "    %s --> %s : %s".formatted(name(from), to, name(act)));
    }

    private static boolean isFinal(CallState state) {
        return Arrays.stream(CallAct.values()).noneMatch(act -> act.to() != null && act.isLegalFrom(state));
    }

    private static String row(InstrumentAct act) {
        String from = Arrays.stream(InstrumentStage.values())
                .filter(act::isLegalFrom)
                .map(LifeOfACallTest::name)
                .collect(Collectors.joining(", "));
        return "| %s | %s | %s |".formatted(name(act), from, from.isEmpty() ? "(a new draft)" : name(act.to()));
    }

    private static String lines(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n"));
    }

    private static String name(@Nullable Enum<?> value) {
        return value == null ? "(same)" : value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
