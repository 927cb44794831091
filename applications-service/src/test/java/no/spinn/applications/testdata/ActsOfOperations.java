package no.spinn.applications.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import no.spinn.applications.applying.application.Act;
import no.spinn.applications.applying.application.Role;
import no.spinn.applications.applying.application.State;
import org.jspecify.annotations.Nullable;

/** Predicts from the table of acts who is refused, and with which status. */
public final class ActsOfOperations {

    /** The act that each operation begins with the body of the test. */
    private static final Map<String, Act> ACTS = Map.ofEntries(
            Map.entry("replaceDraft", Act.EDIT_DRAFT),
            Map.entry("changeDraft", Act.EDIT_DRAFT),
            Map.entry("deleteDraft", Act.DISCARD),
            Map.entry("copyApplication", Act.COPY),
            Map.entry("invitePartner", Act.INVITE_PARTNER),
            Map.entry("removePartner", Act.REMOVE_PARTNER),
            Map.entry("putAttachment", Act.ATTACH),
            Map.entry("deleteAttachment", Act.REMOVE_ATTACHMENT),
            Map.entry("declareDeMinimisAid", Act.DECLARE_DE_MINIMIS),
            Map.entry("submitApplication", Act.SUBMIT),
            Map.entry("withdrawApplication", Act.WITHDRAW),
            Map.entry("exportCase", Act.EXPORT),
            Map.entry("beginFormalCheck", Act.BEGIN_FORMAL_CHECK),
            Map.entry("requestSupplement", Act.REQUEST_SUPPLEMENT),
            Map.entry("giveSupplement", Act.GIVE_SUPPLEMENT),
            Map.entry("dismissApplication", Act.DISMISS),
            Map.entry("beginAssessment", Act.BEGIN_ASSESSMENT),
            Map.entry("assignAssessor", Act.ASSIGN_ASSESSOR),
            Map.entry("recuseAssessor", Act.RECUSE_ASSESSOR),
            Map.entry("declareImpartiality", Act.DECLARE_IMPARTIALITY),
            Map.entry("score", Act.SCORE),
            Map.entry("submitScores", Act.SUBMIT_SCORES),
            Map.entry("agreeOnScores", Act.AGREE_SCORES),
            Map.entry("recommend", Act.RECOMMEND),
            Map.entry("correctRecommendation", Act.CORRECT_RECOMMENDATION),
            Map.entry("decideApplication", Act.GRANT),
            Map.entry("recordArrival", Act.RECORD_ARRIVAL),
            Map.entry("fileAppeal", Act.FILE_APPEAL),
            Map.entry("withdrawAppeal", Act.WITHDRAW_APPEAL),
            Map.entry("reconsiderDecision", Act.UPHOLD_DECISION),
            Map.entry("forwardAppeal", Act.FORWARD_APPEAL),
            Map.entry("decideAppeal", Act.DECIDE_APPEAL),
            Map.entry("writeAgreement", Act.WRITE_AGREEMENT),
            Map.entry("acceptAgreement", Act.ACCEPT),
            Map.entry("declineGrant", Act.DECLINE),
            Map.entry("startProject", Act.START),
            Map.entry("recordPayment", Act.RECORD_PAYMENT),
            Map.entry("reversePayment", Act.REVERSE_PAYMENT),
            Map.entry("deliverReport", Act.DELIVER_REPORT),
            Map.entry("approveReport", Act.APPROVE_REPORT),
            Map.entry("returnReport", Act.RETURN_REPORT),
            Map.entry("closeApplication", Act.CLOSE),
            Map.entry("reclaim", Act.RECLAIM),
            Map.entry("recordRepayment", Act.RECORD_REPAYMENT));

    /** Which roles of the table each organisation of the test has, where it reads the application at all. */
    private static final Map<String, Set<Role>> ROLES = Map.of(
            "applicant", EnumSet.of(Role.APPLICANT),
            "provider", EnumSet.of(Role.PROVIDER),
            "partner", EnumSet.of(Role.PARTNER, Role.INVITED),
            "member", EnumSet.of(Role.MEMBER, Role.INVITED),
            "assessor", EnumSet.of(Role.ASSESSOR, Role.ASSIGNED),
            "appeal body", EnumSet.of(Role.APPEAL_BODY),
            "stranger", EnumSet.noneOf(Role.class));

    private ActsOfOperations() {}

    /** The act by the id of the operation. */
    public static Map<String, Act> all() {
        return ACTS;
    }

    static Set<String> operations() {
        return ACTS.keySet();
    }

    /**
     * Compares observed statuses with the table.
     *
     * @param reading the statuses with which the application itself was read, by role and state
     * @param answers the statuses of one operation, by role and state
     */
    static void verify(
            String operation, Map<String, Map<String, Integer>> reading, Map<String, Map<String, Integer>> answers) {
        Act act = Objects.requireNonNull(ACTS.get(operation), operation);
        List<String> wrong = new ArrayList<>();
        ROLES.forEach((role, roles) -> answers.getOrDefault(role, Map.of()).forEach((state, status) -> {
            Integer read = reading.getOrDefault(role, Map.of()).getOrDefault(state, 404);
            String fault = fault(act, roles, read == 200, State.valueOf(state.toUpperCase(Locale.ROOT)), status);
            if (fault != null) {
                wrong.add("%s by %s in %s: %d, but %s".formatted(operation, role, state, status, fault));
            }
        }));
        assertThat(wrong).as("answers that differ from the table of acts").isEmpty();
    }

    /**
     * The status with which the table refuses a role in every state; empty where the role may do the act.
     *
     * @param reading the statuses with which the application itself was read, by role and state
     */
    static OptionalInt refusal(String operation, String role, String state, Map<String, Map<String, Integer>> reading) {
        Act act = Objects.requireNonNull(ACTS.get(operation), operation);
        Set<Role> roles = ROLES.getOrDefault(role, Set.of());
        if (roles.isEmpty() || roles.stream().anyMatch(act.by()::contains)) {
            return OptionalInt.empty();
        }
        boolean reads =
                Integer.valueOf(200).equals(reading.getOrDefault(role, Map.of()).get(state));
        return OptionalInt.of(reads ? 403 : 404);
    }

    private static @Nullable String fault(Act act, Set<Role> roles, boolean reads, State state, int status) {
        if (!reads) {
            return status == 404 ? null : "it does not exist for them";
        }
        if (roles.stream().noneMatch(act.by()::contains)) {
            return status == 403 ? null : "this is for " + act.by();
        }
        if (!act.isLegalFrom(state)) {
            int refusal = act == Act.EXPORT ? 404 : 409;
            return status == refusal ? null : "it is not possible in this state";
        }
        return status == 403 ? "it is possible" : null;
    }
}
