package no.spinn.applications;

import static no.spinn.kit.testing.MessageKeys.constants;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.JsonType;
import java.util.HashSet;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import no.spinn.kit.testing.AnswerEnums;
import no.spinn.kit.testing.MessageKeys;
import org.junit.jupiter.api.Test;

/** The message files beside classes have every key that the classes ask for, in three languages, and no other. */
class MessagesTest {

    private static final MessageKeys KEYS = MessageKeys.ofThisModule()
            .computed("AdministrationAct", provisions())
            .computed("ActTitles", constants("no.spinn.applications.applying.application.Act"))
            .computed("TaskTitles", taskTitles())
            .computed("Labels", AnswerEnums.ofThisModule("Act", "TaskKind"))
            .computed("FacetViews", Set.of("heading.state", "heading.callId"))
            .computed("WriteLetter", constants("no.spinn.applications.applying.application.Outcome"))
            .computed(
                    "Reference",
                    Set.of(
                            "ENTIRELY_OWN_BUDGET_NO",
                            "ENTIRELY_OWN_BUDGET_DK",
                            "TIGHT_FINANCES_HAMPER_NO",
                            "TIGHT_FINANCES_PROMOTE_NO"))
            .optional("FormMessages", messagesOfTheValidator());

    @Test
    void everyFileIsCompleteInThreeLanguages() {
        assertThat(KEYS.owners()).contains("DraftIssue", "FormMessages", "WriteLetter");
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

    /** A title for each kind of tasks; the class names that of the calendar itself. */
    private static Set<String> taskTitles() {
        return constants("no.spinn.applications.record.task.TaskKind");
    }

    /** Each act, with the provisions that letters cite. */
    private static Set<String> provisions() {
        Set<String> keys = new HashSet<>();
        for (String act : constants("no.spinn.applications.handling.rights.AdministrationAct")) {
            Stream.of("citation", "appeal", "access").forEach(provision -> keys.add(act + "_" + provision));
        }
        return keys;
    }

    /** The validator of JSON Schema has its own messages, by keyword and format; ours replace them. */
    private static Set<String> messagesOfTheValidator() {
        Set<String> keys =
                new HashSet<>(ResourceBundle.getBundle("jsv-messages").keySet());
        Stream.of(JsonType.values()).map(type -> "a." + type).forEach(keys::add);
        return keys;
    }
}
