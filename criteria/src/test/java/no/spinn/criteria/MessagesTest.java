package no.spinn.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import no.spinn.kit.testing.MessageKeys;
import org.junit.jupiter.api.Test;

/** The message files beside classes have every key that the classes ask for, in three languages, and no other. */
class MessagesTest {

    /** The units of the catalogue; a number in any other unit is written without it. */
    private static final Set<String> UNITS = Set.of(
            "unit_developments",
            "unit_organisations",
            "unit_days",
            "unit_groups",
            "unit_persons",
            "unit_months",
            "unit_countries");

    private static final MessageKeys KEYS = MessageKeys.ofThisModule()
            .computed("Wording", MessageKeys.constants("no.spinn.criteria.condition.OperatorType"))
            .optional("Wording", UNITS)
            .computed("Inconsistencies", inconsistencies());

    private static Set<String> inconsistencies() {
        Set<String> codes = new TreeSet<>(MessageKeys.constants("no.spinn.criteria.derivation.Inconsistencies$Rule"));
        codes.addAll(Set.of("differs_from_sources", "shares_exceed_one"));
        return codes;
    }

    @Test
    void everyFileIsCompleteInThreeLanguages() {
        assertThat(KEYS.owners()).containsExactlyInAnyOrder("FactIssue", "Wording", "Inconsistencies");
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
