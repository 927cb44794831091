package no.spinn.applications.applying.application.api;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import no.spinn.applications.applying.application.Act;

/** The table of operations: which one asks for each act. A test compares it with the OpenAPI document. */
public final class ActOperations {

    private static final String APPLICATION = "/v1/applications/{id}";
    private static final String INVITATION = "/v1/partner-invitations/{id}";
    private static final String ASSIGNMENT = APPLICATION + "/assignments/{assignmentId}";
    private static final String REPORT = APPLICATION + "/reports/{key}";

    private static final Map<Act, ActOperation> OPERATIONS = Map.ofEntries(
            entry(Act.EDIT_DRAFT, patch(APPLICATION)),
            entry(Act.DISCARD, delete(APPLICATION)),
            entry(Act.INVITE_PARTNER, post(APPLICATION + "/partners")),
            entry(Act.REMOVE_PARTNER, delete(APPLICATION + "/partners/{partnerId}")),
            entry(Act.CONFIRM_PARTNERSHIP, post(INVITATION + "/confirmation")),
            entry(Act.DECLINE_PARTNERSHIP, post(INVITATION + "/refusal")),
            entry(Act.ATTACH, put(APPLICATION + "/attachments/{name}")),
            entry(Act.REMOVE_ATTACHMENT, delete(APPLICATION + "/attachments/{name}")),
            entry(Act.SUBMIT, post(APPLICATION + "/submission")),
            entry(Act.COPY, post(APPLICATION + "/copies")),
            entry(Act.DECLARE_DE_MINIMIS, put(APPLICATION + "/de-minimis-declaration")),
            entry(Act.WITHDRAW, post(APPLICATION + "/withdrawal")),
            entry(Act.EXPORT, new ActOperation("GET", APPLICATION + "/export")),
            entry(Act.BEGIN_FORMAL_CHECK, post(APPLICATION + "/formal-check")),
            entry(Act.REQUEST_SUPPLEMENT, post(APPLICATION + "/supplement-requests")),
            entry(Act.GIVE_SUPPLEMENT, post(APPLICATION + "/supplement-requests/{requestId}/supplement")),
            entry(Act.DISMISS, post(APPLICATION + "/dismissal")),
            entry(Act.BEGIN_ASSESSMENT, post(APPLICATION + "/assessment")),
            entry(Act.ASSIGN_ASSESSOR, post(APPLICATION + "/assignments")),
            entry(Act.RECUSE_ASSESSOR, post(ASSIGNMENT + "/recusal")),
            entry(Act.DECLARE_IMPARTIALITY, post(ASSIGNMENT + "/declaration")),
            entry(Act.SCORE, put(ASSIGNMENT + "/scores")),
            entry(Act.SUBMIT_SCORES, post(ASSIGNMENT + "/scores/submission")),
            entry(Act.AGREE_SCORES, put(APPLICATION + "/assessment/consensus")),
            entry(Act.RECOMMEND, post(APPLICATION + "/recommendation")),
            entry(Act.CORRECT_RECOMMENDATION, put(APPLICATION + "/recommendation")),
            entry(Act.GRANT, post(APPLICATION + "/decision")),
            entry(Act.GRANT_PARTIALLY, post(APPLICATION + "/decision")),
            entry(Act.REJECT, post(APPLICATION + "/decision")),
            entry(Act.RECORD_ARRIVAL, post(APPLICATION + "/notices/{noticeId}/arrival")),
            entry(Act.FILE_APPEAL, post(APPLICATION + "/appeal")),
            entry(Act.WITHDRAW_APPEAL, post(APPLICATION + "/appeal/withdrawal")),
            entry(Act.UPHOLD_DECISION, post(APPLICATION + "/appeal/reconsideration")),
            entry(Act.REVERSE_ON_APPEAL, post(APPLICATION + "/appeal/reconsideration")),
            entry(Act.FORWARD_APPEAL, post(APPLICATION + "/appeal/forwarding")),
            entry(Act.DECIDE_APPEAL, post(APPLICATION + "/appeal/outcome")),
            entry(Act.WRITE_AGREEMENT, put(APPLICATION + "/agreement")),
            entry(Act.ACCEPT, post(APPLICATION + "/agreement/acceptance")),
            entry(Act.DECLINE, post(APPLICATION + "/agreement/refusal")),
            entry(Act.START, post(APPLICATION + "/start")),
            entry(Act.RECORD_PAYMENT, post(APPLICATION + "/payments")),
            entry(Act.REVERSE_PAYMENT, post(APPLICATION + "/payments/{paymentId}/reversal")),
            entry(Act.DELIVER_REPORT, post(REPORT + "/delivery")),
            entry(Act.APPROVE_REPORT, post(REPORT + "/approval")),
            entry(Act.RETURN_REPORT, post(REPORT + "/return")),
            entry(Act.CLOSE, post(APPLICATION + "/closing")),
            entry(Act.RECLAIM, post(APPLICATION + "/repayment")),
            entry(Act.RECORD_REPAYMENT, post(APPLICATION + "/repayment/receipts")));

    /** The acts that nobody asks for, each with the reason. */
    static final Map<Act, String> CONSEQUENCES = Map.of(
            Act.REVERSE_DISMISSAL, "follows when the provider or the appeal body finds that the dismissal was wrong",
            Act.REVERSE_DECISION, "follows when the provider or the appeal body finds that the decision was wrong",
            Act.REPORT_FINALLY, "follows when the final report is delivered",
            Act.REMIND_OF_REPORT, "the service itself reminds");

    private ActOperations() {}

    /** Returns the operation; empty for an act that is the consequence of another one. */
    public static Optional<ActOperation> of(Act act) {
        return Optional.ofNullable(OPERATIONS.get(act));
    }

    private static ActOperation post(String template) {
        return new ActOperation("POST", template);
    }

    private static ActOperation put(String template) {
        return new ActOperation("PUT", template);
    }

    private static ActOperation patch(String template) {
        return new ActOperation("PATCH", template);
    }

    private static ActOperation delete(String template) {
        return new ActOperation("DELETE", template);
    }
}
