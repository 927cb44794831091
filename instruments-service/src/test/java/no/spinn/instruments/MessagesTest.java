package no.spinn.instruments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.spinn.criteria.code.CodeList;
import no.spinn.instruments.catalogue.call.Actor;
import no.spinn.instruments.catalogue.call.CallAct;
import no.spinn.instruments.catalogue.instrument.InstrumentAct;
import no.spinn.instruments.reference.organisation.FactRule;
import no.spinn.kit.language.Language;
import no.spinn.kit.testing.AnswerEnums;
import no.spinn.kit.testing.MessageKeys;
import org.junit.jupiter.api.Test;

/** The message files beside classes have every key that the classes ask for, in three languages, and no other. */
class MessagesTest {

    private static final MessageKeys KEYS = MessageKeys.ofThisModule()
            .computed("CasesCheck", MessageKeys.constants("no.spinn.criteria.value.Truth"))
            .computed("CodeListView", Set.copyOf(CodeList.ids()))
            .computed("ActionTexts", ofActions())
            .computed("Labels", AnswerEnums.ofThisModule())
            .computed("FacetViews", ofFacets())
            .computed("FactRule", codes("", FactRule.values()).collect(Collectors.toSet()));

    private static Set<String> ofActions() {
        Stream<String> ofCalls = Stream.of(CallAct.values())
                .filter(act -> act.by() == Actor.PROVIDER && act != CallAct.DRAFT)
                .map(act -> "call." + code(act));
        Stream<String> ofInstruments = Stream.of(InstrumentAct.values())
                .filter(act -> act != InstrumentAct.DRAFT)
                .map(act -> "instrument." + code(act));
        Stream<String> obstacles =
                Stream.of("instrument_retired", "has_a_draft", "slug_taken").map(code -> "blocked." + code);
        return Stream.of(ofCalls, ofInstruments, obstacles)
                .flatMap(Function.identity())
                .collect(Collectors.toSet());
    }

    private static Set<String> ofFacets() {
        Stream<String> headings = Stream.of(
                        "providerId", "nature", "state", "applicantType", "themes", "regions", "language")
                .map(parameter -> "heading." + parameter);
        return Stream.concat(headings, codes("language.", Language.values())).collect(Collectors.toSet());
    }

    private static Stream<String> codes(String prefix, Enum<?>[] values) {
        return Stream.of(values).map(value -> prefix + code(value));
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    @Test
    void everyFileIsCompleteInThreeLanguages() {
        assertThat(KEYS.owners()).contains("TermCriteria", "CallIssue", "CasesCheck", "CodeListView");
        assertThat(KEYS.incompleteFiles()).isEmpty();
    }

    @Test
    void everyKeyIsUsed() {
        assertThat(KEYS.unusedKeys()).isEmpty();
    }

    @Test
    void everyKeyThatIsAskedForExists() {
        assertThat(KEYS.unknownKeys()).isEmpty();
    }
}
