package no.spinn.applications.applying.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.spinn.kit.language.Language;
import no.spinn.kit.security.OrganisationId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares every cell of the table of acts with the lifecycle of an application as the law and the providers define it.
 */
class ActTest {

    private static final String LIFE = """
            DRAFT                SUBMIT SUBMITTED
            SUBMITTED            BEGIN_FORMAL_CHECK FORMAL_CHECK, WITHDRAW WITHDRAWN
            FORMAL_CHECK         REQUEST_SUPPLEMENT SUPPLEMENT_REQUESTED, DISMISS DISMISSED, BEGIN_ASSESSMENT UNDER_ASSESSMENT, WITHDRAW WITHDRAWN
            SUPPLEMENT_REQUESTED GIVE_SUPPLEMENT FORMAL_CHECK, WITHDRAW WITHDRAWN
            DISMISSED            REVERSE_DISMISSAL FORMAL_CHECK
            UNDER_ASSESSMENT     RECOMMEND RECOMMENDED, WITHDRAW WITHDRAWN
            RECOMMENDED          GRANT GRANTED, GRANT_PARTIALLY PARTIALLY_GRANTED, REJECT REJECTED, WITHDRAW WITHDRAWN
            GRANTED              ACCEPT ACCEPTED, DECLINE DECLINED, REVERSE_DECISION RECOMMENDED
            PARTIALLY_GRANTED    ACCEPT ACCEPTED, DECLINE DECLINED, REVERSE_DECISION RECOMMENDED
            REJECTED             REVERSE_DECISION RECOMMENDED
            ACCEPTED             START IN_PROGRESS, RECLAIM RECLAIMED
            IN_PROGRESS          REPORT_FINALLY FINAL_REPORTED, RECLAIM RECLAIMED
            FINAL_REPORTED       CLOSE CLOSED, RECLAIM RECLAIMED
            """;

    private static final Map<State, Map<Act, State>> MOVES = read();

    /** The acts that leave the state as it is, with their roles. */
    private static final String OTHER_ACTS = """
            EDIT_DRAFT           APPLICANT          DRAFT
            DISCARD              APPLICANT          DRAFT
            INVITE_PARTNER       APPLICANT          DRAFT
            REMOVE_PARTNER       APPLICANT          DRAFT
            CONFIRM_PARTNERSHIP  INVITED            DRAFT
            DECLINE_PARTNERSHIP  INVITED            DRAFT
            ATTACH               APPLICANT          DRAFT SUPPLEMENT_REQUESTED
            REMOVE_ATTACHMENT    APPLICANT          DRAFT SUPPLEMENT_REQUESTED
            COPY                 APPLICANT          all
            DECLARE_DE_MINIMIS   APPLICANT          DRAFT SUBMITTED FORMAL_CHECK SUPPLEMENT_REQUESTED UNDER_ASSESSMENT RECOMMENDED
            EXPORT               APPLICANT,PROVIDER all DRAFT
            ASSIGN_ASSESSOR      PROVIDER           UNDER_ASSESSMENT
            RECUSE_ASSESSOR      PROVIDER           UNDER_ASSESSMENT
            DECLARE_IMPARTIALITY ASSIGNED           UNDER_ASSESSMENT
            SCORE                ASSIGNED           UNDER_ASSESSMENT
            SUBMIT_SCORES        ASSIGNED           UNDER_ASSESSMENT
            AGREE_SCORES         PROVIDER           UNDER_ASSESSMENT
            CORRECT_RECOMMENDATION PROVIDER         RECOMMENDED
            RECORD_ARRIVAL       APPLICANT,PROVIDER all DRAFT
            FILE_APPEAL          APPLICANT          DISMISSED GRANTED PARTIALLY_GRANTED REJECTED
            WITHDRAW_APPEAL      APPLICANT          DISMISSED GRANTED PARTIALLY_GRANTED REJECTED
            UPHOLD_DECISION      PROVIDER           DISMISSED GRANTED PARTIALLY_GRANTED REJECTED
            REVERSE_ON_APPEAL    PROVIDER           DISMISSED GRANTED PARTIALLY_GRANTED REJECTED
            FORWARD_APPEAL       PROVIDER           DISMISSED GRANTED PARTIALLY_GRANTED REJECTED
            DECIDE_APPEAL        APPEAL_BODY        DISMISSED GRANTED PARTIALLY_GRANTED REJECTED
            WRITE_AGREEMENT      PROVIDER           GRANTED PARTIALLY_GRANTED
            RECORD_PAYMENT       PROVIDER           ACCEPTED IN_PROGRESS FINAL_REPORTED
            REVERSE_PAYMENT      PROVIDER           ACCEPTED IN_PROGRESS FINAL_REPORTED
            REMIND_OF_REPORT     -                  ACCEPTED IN_PROGRESS FINAL_REPORTED
            DELIVER_REPORT       APPLICANT          IN_PROGRESS FINAL_REPORTED
            APPROVE_REPORT       PROVIDER           IN_PROGRESS FINAL_REPORTED
            RETURN_REPORT        PROVIDER           IN_PROGRESS FINAL_REPORTED
            RECORD_REPAYMENT     PROVIDER           RECLAIMED
            """;

    static Stream<Arguments> cells() {
        return Arrays.stream(State.values())
                .flatMap(state -> Arrays.stream(Act.values()).map(act -> Arguments.of(state, act)));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void leadsToTheExpectedStateAndNoOther(State from, Act act) {
        State to = MOVES.getOrDefault(from, Map.of()).get(act);
        Application application = in(from);
        if (to == null) {
            assertThatThrownBy(() -> application.move(act))
                    .isInstanceOfAny(IllegalStateException.class, NullPointerException.class);
            assertThat(application.state()).isEqualTo(from);
        } else {
            application.move(act);
            assertThat(application.state()).isEqualTo(to);
        }
    }

    @ParameterizedTest
    @EnumSource
    void isListedInTheStatesInWhichItIsPossible(State from) {
        assertThat(from.acts().stream().filter(Act::moves))
                .containsExactlyInAnyOrderElementsOf(
                        MOVES.getOrDefault(from, Map.of()).keySet());
    }

    @ParameterizedTest
    @MethodSource("cells")
    void isRefusedInEveryOtherState(State from, Act act) {
        Application application = in(from);
        if (act.isLegalFrom(from)) {
            application.requireLegal(act);
        } else {
            assertThatThrownBy(() -> application.requireLegal(act))
                    .isInstanceOfSatisfying(
                            ApplicationRefused.class,
                            refused -> assertThat(refused.code()).isEqualTo(act.refusal()));
        }
    }

    @Test
    void leavesTheStateUnlessItMovesIt() {
        String table = Arrays.stream(Act.values())
                .filter(act -> !act.moves())
                .map(ActTest::row)
                .collect(Collectors.joining("\n"));
        assertThat(table)
                .isEqualTo(OTHER_ACTS
                        .lines()
                        .map(line -> line.strip().replaceAll(" +", " "))
                        .collect(Collectors.joining("\n")));
    }

    private static String row(Act act) {
        String by = act.by().isEmpty() ? "-" : act.by().stream().map(Enum::name).collect(Collectors.joining(","));
        Set<State> others = EnumSet.complementOf(EnumSet.copyOf(act.from()));
        String from = others.size() > 1
                ? act.from().stream().map(Enum::name).collect(Collectors.joining(" "))
                : ("all " + others.stream().map(Enum::name).collect(Collectors.joining())).strip();
        return "%s %s %s".formatted(act, by, from);
    }

    @Test
    void hasItsOwnCodesForDraftsAndUnsubmittedApplications() {
        assertThat(Act.EDIT_DRAFT.refusal()).isEqualTo(ApplicationProblem.NOT_EDITABLE);
        assertThat(Act.ATTACH.refusal()).isEqualTo(ApplicationProblem.NOT_EDITABLE);
        assertThat(Act.EXPORT.refusal()).isEqualTo(ApplicationProblem.NOT_SUBMITTED);
        assertThat(Act.SUBMIT.refusal()).isEqualTo(ApplicationProblem.WRONG_STATE);
    }

    @Test
    void leadsThroughTheAssessmentToAllLaterStates() {
        assertThat(State.following(Act.BEGIN_ASSESSMENT))
                .containsExactlyInAnyOrder(
                        State.UNDER_ASSESSMENT,
                        State.RECOMMENDED,
                        State.GRANTED,
                        State.PARTIALLY_GRANTED,
                        State.REJECTED,
                        State.ACCEPTED,
                        State.DECLINED,
                        State.IN_PROGRESS,
                        State.FINAL_REPORTED,
                        State.CLOSED,
                        State.RECLAIMED,
                        State.WITHDRAWN);
    }

    @ParameterizedTest
    @EnumSource
    void belongsToTheRoleThatDecides(Act act) {
        Set<Role> expected = switch (act) {
            case SUBMIT, WITHDRAW, GIVE_SUPPLEMENT, ACCEPT, DECLINE, START, REPORT_FINALLY -> Set.of(Role.APPLICANT);
            case REVERSE_DISMISSAL, REVERSE_DECISION -> Set.of(Role.PROVIDER, Role.APPEAL_BODY);
            default -> Set.of(Role.PROVIDER);
        };
        if (act.moves()) {
            assertThat(act.by()).isEqualTo(expected);
        }
    }

    @Test
    void reachesEveryState() {
        Set<State> reached = new HashSet<>(List.of(State.DRAFT));
        MOVES.values().forEach(acts -> reached.addAll(acts.values()));
        assertThat(reached).containsExactlyInAnyOrder(State.values());
    }

    @Test
    void isNeverPossibleInAFinalState() {
        for (State end : List.of(State.DECLINED, State.CLOSED, State.RECLAIMED, State.WITHDRAWN)) {
            assertThat(end.isFinal()).isTrue();
        }
    }

    private static Application in(State state) {
        Application application = new Application(
                UUID.randomUUID(),
                OrganisationId.norwegian("958935420"),
                new Draft(Language.NB, null, null, Map.of(), Map.of(), null),
                Instant.EPOCH);
        wayTo(state).forEach(application::move);
        return application;
    }

    /**
     * Returns the acts that lead from a draft to this state. The search is breadth first, so that it ends although some
     * acts lead back.
     */
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
        Map<State, Map<Act, State>> moves = new HashMap<>();
        LIFE.lines().forEach(line -> {
            String[] parts = line.strip().split("\\s+", 2);
            Map<Act, State> acts = new HashMap<>();
            for (String move : parts[1].split(",")) {
                String[] act = move.strip().split(" ");
                acts.put(Act.valueOf(act[0]), State.valueOf(act[1]));
            }
            moves.put(State.valueOf(parts[0]), acts);
        });
        return moves;
    }
}
