package no.spinn.matching;

import static org.assertj.core.api.Assertions.assertThat;

import no.spinn.kit.testing.AnswerEnums;
import no.spinn.kit.testing.MessageKeys;
import org.junit.jupiter.api.Test;

/** The message files beside classes have every key that the classes ask for, in three languages, and no other. */
class MessagesTest {

    private static final MessageKeys KEYS = MessageKeys.ofThisModule().computed("Labels", AnswerEnums.ofThisModule());

    @Test
    void everyFileIsCompleteInThreeLanguages() {
        assertThat(KEYS.owners()).contains("RuleMapper");
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
