package no.spinn.applications.applying.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.spinn.kit.language.Language;
import no.spinn.kit.security.OrganisationId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every cell of the table of moves, held against the life of an application as the law and the providers know it. */
class ActTest {

    private static final String LIFE = """
            DRAFT                SUBMIT SUBMITTED
            SUBMITTED            BEGIN_FORMAL_CHECK FORMAL_CHECK, WITHDRAW WITHDRAWN
            FORMAL_CHECK         REQUEST_SUPPLEMENT SUPPLEMENT_REQUESTED, DISMISS DISMISSED, BEGIN_ASSESSMENT UNDER_ASSESSMENT, WITHDRAW WITHDRAWN
            SUPPLEMENT_REQUESTED GIVE_SUPPLEMENT FORMAL_CHECK, WITHDRAW WITHDRAWN
            DISMISSED            REVERSE_DISMISSAL FORMAL_CHECK
            UNDER_ASSESSMENT     RECOMMEND RECOMMENDED, WITHDRAW WITHDRAWN
            RECOMMENDED          GRANT GRANTED, GRANT_PARTIALLY PARTIALLY_GRANTED, REJECT REJECTED, WITHDRAW WITHDRAWN
            GRANTED              ACCEPT ACCEPTED, DECLINE DECLINED
            PARTIALLY_GRANTED    ACCEPT ACCEPTED, DECLINE DECLINED, REVERSE_DECISION RECOMMENDED
            REJECTED             REVERSE_DECISION RECOMMENDED
            ACCEPTED             START IN_PROGRESS, RECLAIM RECLAIMED
            IN_PROGRESS          REPORT_FINALLY FINAL_REPORTED, RECLAIM RECLAIMED
            FINAL_REPORTED       CLOSE CLOSED, RECLAIM RECLAIMED
            """;

    private static final Map<State, Map<Act, State>> MOVES = read();

    static Stream<Arguments> cells() {
        return Arrays.stream(State.values())
                .flatMap(state -> Arrays.stream(Act.values()).map(act -> Arguments.of(state, act)));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void leadsWhereItShallAndNowhereElse(State from, Act act) {
        State to = MOVES.getOrDefault(from, Map.of()).get(act);
        Application application = in(from);
        if (to == null) {
            assertThatThrownBy(() -> application.move(act))
                    .isInstanceOfSatisfying(
                            ApplicationRefused.class,
                            refused -> assertThat(refused.code()).isEqualTo(ApplicationProblem.WRONG_STATE));
            assertThat(application.state()).isEqualTo(from);
        } else {
            application.move(act);
            assertThat(application.state()).isEqualTo(to);
        }
    }

    @ParameterizedTest
    @EnumSource
    void isOfferedWhereItIsPossible(State from) {
        assertThat(from.acts())
                .containsExactlyInAnyOrderElementsOf(
                        MOVES.getOrDefault(from, Map.of()).keySet());
    }

    @ParameterizedTest
    @EnumSource
    void isForTheOneWhoseDecisionItIs(Act act) {
        Role expected = switch (act) {
            case SUBMIT, WITHDRAW, GIVE_SUPPLEMENT, ACCEPT, DECLINE, START, REPORT_FINALLY -> Role.APPLICANT;
            case REVERSE_DISMISSAL, REVERSE_DECISION -> Role.APPEAL_BODY;
            default -> Role.PROVIDER;
        };
        assertThat(act.by()).isEqualTo(expected);
    }

    @Test
    void reachesEveryState() {
        Set<State> reached = new HashSet<>(List.of(State.DRAFT));
        MOVES.values().forEach(acts -> reached.addAll(acts.values()));
        assertThat(reached).containsExactlyInAnyOrder(State.values());
    }

    @Test
    void isNeverPossibleWhereAnApplicationHasComeToItsEnd() {
        for (State end : List.of(State.DECLINED, State.CLOSED, State.RECLAIMED, State.WITHDRAWN)) {
            assertThat(end.acts()).isEmpty();
        }
    }

    private static Application in(State state) {
        Application application = new Application(
                UUID.randomUUID(),
                OrganisationId.norwegian("958935420"),
                new Draft(Language.NB, null, Map.of(), Map.of(), null),
                Instant.EPOCH);
        wayTo(state).forEach(application::move);
        return application;
    }

    /** The acts that lead from a draft to this state: breadth first, so that it ends although some moves lead back. */
    private static List<Act> wayTo(State state) {
        Map<State, List<Act>> ways = new LinkedHashMap<>(Map.of(State.DRAFT, List.of()));
        Deque<State> next = new ArrayDeque<>(ways.keySet());
        while (!ways.containsKey(state)) {
            State from = next.remove();
            List<Act> way = Objects.requireNonNull(ways.get(from), "it was reached");
            MOVES.getOrDefault(from, Map.of()).forEach((act, to) -> {
                if (!ways.containsKey(to)) {
                    ways.put(to, Stream.concat(way.stream(), Stream.of(act)).toList());
                    next.add(to);
                }
            });
        }
        return Objects.requireNonNull(ways.get(state), "it was reached");
    }

    private static Map<State, Map<Act, State>> read() {
        Map<State, Map<Act, State>> moveApplication = new HashMap<>();
        LIFE.lines().forEach(line -> {
            String[] parts = line.strip().split("\\s+", 2);
            Map<Act, State> acts = new HashMap<>();
            for (String move : parts[1].split(",")) {
                String[] act = move.strip().split(" ");
                acts.put(Act.valueOf(act[0]), State.valueOf(act[1]));
            }
            moveApplication.put(State.valueOf(parts[0]), acts);
        });
        return moveApplication;
    }
}
