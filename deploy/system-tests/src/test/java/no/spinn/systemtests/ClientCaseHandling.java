package no.spinn.systemtests;

import static no.spinn.systemtests.Organisation.BERGEN;
import static no.spinn.systemtests.Organisation.DIGITALISATION_AGENCY;
import static no.spinn.systemtests.Organisation.OSLO;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import no.spinn.client.applications.ApiClient;
import no.spinn.client.applications.ApiException;
import no.spinn.client.applications.ApiResponse;
import no.spinn.client.applications.api.AppealApi;
import no.spinn.client.applications.api.AssessmentApi;
import no.spinn.client.applications.api.DecisionApi;
import no.spinn.client.applications.api.FollowUpApi;
import no.spinn.client.applications.api.FormalCheckApi;
import no.spinn.client.applications.api.JournalApi;
import no.spinn.client.applications.model.Agreement;
import no.spinn.client.applications.model.AgreementTerms;
import no.spinn.client.applications.model.ArrivalRequest;
import no.spinn.client.applications.model.AssessorRequest;
import no.spinn.client.applications.model.Assignment;
import no.spinn.client.applications.model.AssignmentRequest;
import no.spinn.client.applications.model.AuditChain;
import no.spinn.client.applications.model.ClosingRequest;
import no.spinn.client.applications.model.ImpartialityDeclarationRequest;
import no.spinn.client.applications.model.Milestone;
import no.spinn.client.applications.model.Money;
import no.spinn.client.applications.model.Outcome;
import no.spinn.client.applications.model.PaymentRequest;
import no.spinn.client.applications.model.Proposal;
import no.spinn.client.applications.model.Reason;
import no.spinn.client.applications.model.ReportContent;
import no.spinn.client.applications.model.ReportKind;
import no.spinn.client.applications.model.ReportRequirement;
import no.spinn.client.applications.model.Score;
import no.spinn.client.applications.model.ScoresRequest;
import no.spinn.local.Service;

/** The second half of the main story by generated clients: from a submitted application to the closed case. */
final class ClientCaseHandling {

    static final String LANGUAGE = "en";
    private static final String REASON = "Solves a need that many share.";

    /** What is granted and paid. */
    static final Money HALF = new Money().amount("500000.00").currency("NOK");

    private final ApiClient provider = client(DIGITALISATION_AGENCY);
    private final ApiClient applicant = client(OSLO);
    private final ApiClient assessor = client(BERGEN);
    private final UUID call;
    private final UUID application;

    ClientCaseHandling(UUID call, UUID application) {
        this.call = call;
        this.application = application;
    }

    /** A client of applications-service with a token of this organisation. */
    static ApiClient client(Organisation organisation) {
        ApiClient client = new ApiClient();
        client.updateBaseUri(
                RunningSuite.get().settings().address(Service.APPLICATIONS).toString());
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + organisation.token()));
        return client;
    }

    /** The tag of the version that was read or written. */
    static String tag(ApiResponse<?> answer) {
        return answer.getHeaders().getOrDefault("etag", List.of()).getFirst();
    }

    static String once() {
        return UUID.randomUUID().toString();
    }

    /** Returns the verification of the journal. */
    AuditChain run() throws ApiException {
        assess();
        decide();
        receiveNotice();
        agree();
        carryOut();
        return new JournalApi(applicant).verifyJournal(application, LANGUAGE);
    }

    private void assess() throws ApiException {
        new FormalCheckApi(provider).beginFormalCheck(application, once(), LANGUAGE);
        AssessmentApi assessments = new AssessmentApi(provider);
        assessments.beginAssessment(application, once(), LANGUAGE);
        UUID registered = assessments
                .registerAssessor(
                        call, once(), new AssessorRequest().reference(once()).organisation("0192:964338531"), LANGUAGE)
                .getId();
        UUID assignment = assessments
                .assignAssessor(application, once(), new AssignmentRequest().assessorId(registered), LANGUAGE)
                .getId();
        AssessmentApi own = new AssessmentApi(assessor);
        ApiResponse<Assignment> declared = own.declareImpartialityWithHttpInfo(
                assignment,
                application,
                once(),
                new ImpartialityDeclarationRequest().impartial(true).reason("No ties."),
                LANGUAGE);
        List<Score> scores = criteria().stream()
                .map(criterion -> new Score()
                        .criterionId(criterion)
                        .score(new BigDecimal(5))
                        .reason(REASON))
                .toList();
        own.score(assignment, application, tag(declared), new ScoresRequest().scores(scores), LANGUAGE);
        own.submitScores(assignment, application, once(), LANGUAGE);
    }

    private void decide() throws ApiException {
        List<Reason> reasons = criteria().stream()
                .map(criterion -> new Reason().criterionId(criterion).reason(REASON))
                .toList();
        Proposal grant = new Proposal()
                .outcome(Outcome.GRANTED)
                .amount(HALF)
                .summary("Half of the costs.")
                .reasons(reasons);
        DecisionApi decisions = new DecisionApi(provider);
        decisions.recommend(application, once(), grant, LANGUAGE);
        decisions.decideApplication(application, once(), grant, LANGUAGE);
    }

    private void receiveNotice() throws ApiException {
        AppealApi notices = new AppealApi(applicant);
        UUID notice =
                notices.listNotices(application, LANGUAGE).getItems().getFirst().getId();
        notices.recordArrival(application, notice, once(), LANGUAGE, new ArrivalRequest());
        notices.getLetter(application, notice, null, LANGUAGE);
    }

    private void agree() throws ApiException {
        AgreementTerms terms = new AgreementTerms()
                .text("Half of the costs.")
                .startsOn(LocalDate.of(2027, 3, 1))
                .endsOn(LocalDate.of(2027, 9, 30))
                .milestones(List.of(new Milestone()
                        .key("start")
                        .title("Begun")
                        .dueOn(LocalDate.of(2027, 3, 1))
                        .amount(HALF)))
                .reports(List.of(new ReportRequirement()
                        .key("final")
                        .kind(ReportKind.FINAL)
                        .title("Final report")
                        .dueOn(LocalDate.of(2027, 10, 31))));
        new FollowUpApi(provider).writeAgreement(application, terms, null, LANGUAGE);
        FollowUpApi own = new FollowUpApi(applicant);
        ApiResponse<Agreement> read = own.getAgreementWithHttpInfo(application, null, LANGUAGE);
        own.acceptAgreement(application, once(), tag(read), LANGUAGE);
    }

    private void carryOut() throws ApiException {
        FollowUpApi own = new FollowUpApi(applicant);
        own.startProject(application, once(), LANGUAGE);
        pay();
        own.deliverReport(application, "final", once(), new ReportContent().text("The service is in use."), LANGUAGE);
        FollowUpApi followUp = new FollowUpApi(provider);
        followUp.approveReport(application, "final", once(), LANGUAGE);
        followUp.closeApplication(application, once(), LANGUAGE, new ClosingRequest());
    }

    private void pay() throws ApiException {
        PaymentRequest payment = new PaymentRequest()
                .milestone("start")
                .amount(HALF)
                .paidOn(LocalDate.now(ZoneOffset.UTC))
                .reference("P-1");
        new FollowUpApi(provider).recordPayment(application, once(), payment, LANGUAGE);
    }

    private List<UUID> criteria() throws ApiException {
        return new AssessmentApi(provider)
                .getAssessment(application, LANGUAGE).getCriteria().stream()
                        .map(criterion -> criterion.getCriterionId())
                        .toList();
    }
}
