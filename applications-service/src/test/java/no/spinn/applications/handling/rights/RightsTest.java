package no.spinn.applications.handling.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.spinn.applications.applying.application.Act;
import no.spinn.applications.applying.application.Outcome;
import no.spinn.applications.applying.application.State;
import no.spinn.applications.upstream.call.DecisionRules;
import no.spinn.applications.upstream.call.RightOfAppeal;
import no.spinn.kit.language.Language;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.security.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every cell of the table: the rules of an instrument, the result of a case, and the act in force. */
class RightsTest {

    private static final OrganisationId MINISTRY = OrganisationId.norwegian("932384469");
    private static final RightOfAppeal STATED =
            new RightOfAppeal(new RightOfAppeal.Body(MINISTRY, text("departementet")), text("Loven § 7"), 6);
    private static final LocalizedText SUPERIOR = new LocalizedText(
            "nærmeste overordnede forvaltningsorgan",
            "næraste overordna forvaltningsorgan",
            "the immediately superior administrative body");
    private static final LocalizedText REASON = text("Det er et kjøp.");

    /** For each kind of rules: may be appealed, to the stated body, with access to the documents. */
    private enum Kind {
        APPEALABLE(new DecisionRules(true, STATED, null, null), true, true, true),
        APPEALABLE_BY_OWN_SCHEME(new DecisionRules(false, STATED, null, null), true, true, true),
        INDIVIDUAL_WITHOUT_APPEAL(new DecisionRules(true, null, REASON, null), false, false, true),
        NOT_INDIVIDUAL(new DecisionRules(false, null, REASON, null), false, false, false),
        UNSTATED(DecisionRules.UNSTATED, true, false, true),
        UNSTATED_NOT_INDIVIDUAL(new DecisionRules(false, null, null, null), false, false, false);

        private final DecisionRules rules;
        private final boolean appealable;
        private final boolean stated;
        private final boolean access;

        Kind(DecisionRules rules, boolean appealable, boolean stated, boolean access) {
            this.rules = rules;
            this.appealable = appealable;
            this.stated = stated;
            this.access = access;
        }
    }

    static Stream<Arguments> cells() {
        return Arrays.stream(Kind.values())
                .flatMap(kind -> Arrays.stream(Result.values())
                        .flatMap(result ->
                                Arrays.stream(AdministrationAct.values()).map(act -> Arguments.of(kind, result, act))));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void canBeAppealedAsTheRulesSayOrElseTheLaw(Kind kind, Result result, AdministrationAct act) {
        Rights rights = Rights.of(kind.rules, result, act);
        assertThat(rights.individualDecision()).isEqualTo(kind.rules.individualDecision());
        assertThat(rights.act()).isEqualTo(act);
        assertThat(rights.appeal() != null).isEqualTo(kind.appealable);
        assertThat(rights.notAppealable() != null).as("a reason, or a right").isNotEqualTo(kind.appealable);
        assertThat(rights.access()).isEqualTo(kind.access ? act.access() : null);
    }

    @ParameterizedTest
    @MethodSource("cells")
    void goesToTheStatedBodyOrElseToTheSuperiorOne(Kind kind, Result result, AdministrationAct act) {
        boolean granted = result == Result.GRANTED || result == Result.PARTIALLY_GRANTED;
        AppealRight expected = kind.stated
                ? new AppealRight(MINISTRY, text("departementet"), text("Loven § 7"), 6, granted)
                : new AppealRight(null, SUPERIOR, act.appeal(), 3, granted);
        assertThat(Rights.of(kind.rules, result, act).appeal()).isEqualTo(kind.appealable ? expected : null);
    }

    @ParameterizedTest
    @MethodSource("cells")
    void givesTheReasonOfTheInstrumentWhereItStatesOne(Kind kind, Result result, AdministrationAct act) {
        LocalizedText stated = kind.rules.notAppealable();
        @Nullable LocalizedText reason = Rights.of(kind.rules, result, act).notAppealable();
        if (stated != null) {
            assertThat(reason).isEqualTo(stated);
        } else if (reason != null) {
            assertThat(reason.nearest(Language.EN)).contains("not an individual decision");
        }
    }

    /** What a letter promises, the table of acts allows: in the state that a result leads to, an appeal can be filed. */
    @ParameterizedTest
    @EnumSource
    void agreesWithTheTableOfActs(Result result) {
        assertThat(Act.FILE_APPEAL.isLegalFrom(State.valueOf(result.name()))).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void knowsTheResultOfEachOutcome(Outcome outcome) {
        assertThat(Result.of(outcome).name()).isEqualTo(outcome.name());
    }

    @Test
    void endsWithTheAnswerToAGrantInTheTableOfActsToo() {
        for (Act answer : List.of(Act.ACCEPT, Act.DECLINE)) {
            assertThat(Act.FILE_APPEAL.isLegalFrom(answer.to())).isFalse();
        }
    }

    @Test
    void keepsTheRestWhenTheRightToAppealHasEnded() {
        Rights ended = Rights.of(DecisionRules.UNSTATED, Result.GRANTED, AdministrationAct.ACT_OF_1967)
                .withoutAppeal(REASON);
        assertThat(ended).isEqualTo(new Rights(true, AdministrationAct.ACT_OF_1967, null, REASON));
        assertThat(ended.access()).isNotNull();
    }

    private static LocalizedText text(String words) {
        return new LocalizedText(words, null, null);
    }
}
