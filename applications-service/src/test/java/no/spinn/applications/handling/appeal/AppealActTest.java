package no.spinn.applications.handling.appeal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.spinn.applications.applying.application.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every cell of the table of acts on an appeal. */
class AppealActTest {

    private static final Map<AppealState, Set<AppealAct>> LEGAL = Map.of(
            AppealState.FILED, Set.of(AppealAct.UPHOLD, AppealAct.REVERSE, AppealAct.WITHDRAW),
            AppealState.UPHELD, Set.of(AppealAct.FORWARD, AppealAct.WITHDRAW),
            AppealState.FORWARDED, Set.of(AppealAct.DECIDE, AppealAct.WITHDRAW));

    static Stream<Arguments> cells() {
        return Arrays.stream(AppealState.values())
                .flatMap(state -> Arrays.stream(AppealAct.values()).map(act -> Arguments.of(state, act)));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void isLegalInTheStatesThatTheLawDefines(AppealState state, AppealAct act) {
        assertThat(act.isLegalFrom(state))
                .isEqualTo(LEGAL.getOrDefault(state, Set.of()).contains(act));
    }

    @ParameterizedTest
    @EnumSource
    void hasTheResultAndTheRoleThatTheLawDefines(AppealAct act) {
        AppealState to = switch (act) {
            case UPHOLD -> AppealState.UPHELD;
            case REVERSE -> AppealState.REVERSED;
            case FORWARD -> AppealState.FORWARDED;
            case DECIDE -> AppealState.DECIDED;
            case WITHDRAW -> AppealState.WITHDRAWN;
        };
        Role by = switch (act) {
            case UPHOLD, REVERSE, FORWARD -> Role.PROVIDER;
            case DECIDE -> Role.APPEAL_BODY;
            case WITHDRAW -> Role.APPLICANT;
        };
        assertThat(act.to()).isEqualTo(to);
        assertThat(act.act().by()).containsExactly(by);
    }
}
