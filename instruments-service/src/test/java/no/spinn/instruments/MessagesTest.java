package no.spinn.instruments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import no.spinn.criteria.code.CodeList;
import no.spinn.kit.testing.MessageKeys;
import org.junit.jupiter.api.Test;

/** The message files beside classes have every key that the classes ask for, in three languages, and no other. */
class MessagesTest {

    private static final MessageKeys KEYS = MessageKeys.ofThisModule()
            .computed("CasesCheck", MessageKeys.constants("no.spinn.criteria.value.Truth"))
            .computed("CodeListView", Set.copyOf(CodeList.ids()));

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
