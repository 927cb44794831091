package no.spinn.applications.testdata;

import static no.spinn.applications.testdata.Applicant.BERGEN;
import static no.spinn.applications.testdata.Applicant.OSLO;
import static no.spinn.applications.testdata.Applicant.PROVIDER;
import static no.spinn.applications.testdata.CallBuilder.aCall;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import no.spinn.applications.applying.application.State;
import no.spinn.kit.testing.AuthorisationMatrix;
import no.spinn.kit.testing.OpenApiDocument;
import no.spinn.kit.time.OsloDays;

/** An application of Oslo in each state, with an organisation in every role. */
public final class ApplicationStage implements AuthorisationMatrix.Stage {

    private static final Applicant STRANGER = new Applicant("943574537");
    private static final String READING = "getApplication";
    private static final List<String> STATES = Arrays.stream(State.values())
            .map(state -> state.name().toLowerCase(Locale.ROOT))
            .toList();

    /** The stage before the first state: a draft that waits for the answer of its partner. */
    private static final String INVITED = "invited";

    private static final String BULK = "/v1/bulk/";
    private static final Set<String> IN_ANY_STATE = Set.of("/v1/calls/", "/v1/de-minimis/", "/v1/problem-types/");

    private final CallBuilder call;
    private final ApplicationStory story;
    private String at = "";
    private final Map<String, Map<String, String>> untouched = new HashMap<>();

    private ApplicationStage(CallBuilder call) {
        this.call = call;
        this.story = new ApplicationStory(call);
    }

    public static ApplicationStage set(Neighbours neighbours) {
        Vocabularies.publishTo(neighbours);
        CallBuilder call = aCall().granting(900_000_000_000L);
        call.publishTo(neighbours);
        return new ApplicationStage(call);
    }

    @Override
    public Map<String, String> roles() {
        Map<String, String> roles = new LinkedHashMap<>();
        roles.put("applicant", OSLO.organisationNumber());
        roles.put("provider", PROVIDER.organisationNumber());
        roles.put("partner", BERGEN.organisationNumber());
        roles.put("member", ApplicationStory.MEMBER.organisationNumber());
        roles.put("assessor", ApplicationStory.ASSESSOR.organisationNumber());
        roles.put("appeal body", ApplicationStory.APPEAL_BODY.organisationNumber());
        roles.put("stranger", STRANGER.organisationNumber());
        return roles;
    }

    @Override
    public List<String> strangers() {
        return List.of("stranger");
    }

    @Override
    public List<String> states(OpenApiDocument.Operation operation) {
        if (operation.template().startsWith("/v1/partner-invitations/")) {
            return List.of(INVITED);
        }
        return operation.template().startsWith("/v1/applications/{id}")
                ? STATES
                : List.of(State.RECOMMENDED.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public Map<String, String> in(String state, OpenApiDocument.Operation operation) {
        Map<String, String> parameters = until(state);
        Map<String, String> all = new HashMap<>(parameters);
        all.put("organisation", "0192:" + OSLO.organisationNumber());
        all.put("code", "SPINN-KIT-0001");
        all.put("callId", call.id().toString());
        if (operation.template().startsWith("/v1/partner-invitations/")) {
            all.put("id", parameters.get("partnerId"));
        }
        if (operation.template().startsWith("/v1/admin/")) {
            all.remove("id");
        }
        return all;
    }

    /** Provides an unchanged application in this state, and returns the path parameters. */
    Map<String, String> until(String state) {
        at = state;
        return untouched.computeIfAbsent(state, story::until);
    }

    /** The sum that is granted in this state. */
    String grants() {
        return at.equals("partially_granted") ? ApplicationStory.PARTIAL_GRANT : ApplicationStory.FULL_GRANT;
    }

    String decision(String outcome) {
        return story.decision(outcome);
    }

    @Override
    public void changed() {
        untouched.remove(at);
    }

    /** Who reads the application decides between 404 and 403 for all acts. */
    @Override
    public String first() {
        return READING;
    }

    @Override
    public OptionalInt refusal(
            OpenApiDocument.Operation operation,
            String role,
            String state,
            Map<String, Map<String, Map<String, Integer>>> earlier) {
        return ActsOfOperations.operations().contains(operation.id())
                ? ActsOfOperations.refusal(operation.id(), role, state, Objects.requireNonNull(earlier.get(READING)))
                : OptionalInt.empty();
    }

    /** Whatever changes an application begins an act; who is refused follows from the table of acts. */
    @Override
    public void compare(OpenApiDocument.Operation operation, Map<String, Map<String, Map<String, Integer>>> statuses) {
        if (ActsOfOperations.operations().contains(operation.id())) {
            ActsOfOperations.verify(
                    operation.id(),
                    Objects.requireNonNull(statuses.get(READING)),
                    Objects.requireNonNull(statuses.get(operation.id())));
        } else if (operation.template().startsWith("/v1/applications/{id}")) {
            assertThat(operation.method())
                    .as("%s begins no act", operation.id())
                    .isEqualTo("GET");
        }
    }

    @Override
    public Optional<String> body(OpenApiDocument.Operation operation, Map<String, String> values) {
        return operation.template().startsWith(BULK)
                ? Optional.of("{\"mode\":\"all\",\"items\":[{\"applicationId\":\"%s\"%s}]}"
                        .formatted(values.get("id"), item(operation)))
                : single(operation, values);
    }

    /** What an item of a request for many has beside the application. */
    private String item(OpenApiDocument.Operation operation) {
        return switch (operation.id()) {
            case "requestSupplements" -> ",\"request\":\"Who?\",\"dueAt\":\"2099-01-01T00:00:00Z\"";
            case "dismissApplications" -> ",\"reason\":\"Not a project.\"";
            case "assignAssessors" -> ",\"assessorId\":\"%s\"".formatted(story.anotherAssessor());
            case "submitManyScores" -> ",\"assignmentId\":\"%s\",\"scores\":[]".formatted(UUID.randomUUID());
            case "recommendMany" -> ",\"recommendation\":" + story.decision("granted");
            case "decideMany" -> ",\"decision\":" + story.decision("granted");
            case "recordPayments" ->
                ",\"payment\":" + Project.payment("pilot", "1.00", LocalDate.now(OsloDays.OSLO), "2");
            case "writeAgreements" -> ",\"agreement\":" + Project.terms();
            case "agreeOnManyScores" -> "," + story.scores().strip().replaceAll("^\\{|}$", "");
            case "approveReports" -> ",\"report\":\"final\"";
            default -> "";
        };
    }

    private Optional<String> single(OpenApiDocument.Operation operation, Map<String, String> values) {
        return Optional.ofNullable(
                switch (operation.id()) {
                    case "createApplication", "copyApplication" -> "{\"callId\":\"%s\"}".formatted(call.id());
                    case "replaceDraft" ->
                        Applicant.COMPLETE.formatted(call.id()).replaceFirst("\"callId\":\"[^\"]*\",", "");
                    case "changeDraft" -> "{\"title\":\"Trygg skolevei\"}";
                    case "createWebhook" -> "{\"name\":\"w\",\"url\":\"https://8.8.8.8/spinn\"}";
                    case "putAttachment" -> "More about the plan.";
                    case "declineGrant", "recuseAssessor", "reversePayment", "returnReport" -> "{\"reason\":\"So.\"}";
                    case "forwardAppeal" -> "{\"statement\":\"We uphold our decision.\"}";
                    case "decideAppeal", "reconsiderDecision" -> "{\"outcome\":\"upheld\",\"reasons\":\"It was.\"}";
                    case "agreeOnScores", "score" -> story.scores();
                    case "assignAssessor" -> "{\"assessorId\":\"%s\"}".formatted(story.anotherAssessor());
                    case "registerAssessor" -> story.newAssessor();
                    case "addTies" -> "{\"organisations\":[\"0192:%s\"]}".formatted(STRANGER.organisationNumber());
                    case "declareImpartiality" -> "{\"impartial\":true,\"reason\":\"No ties.\"}";
                    case "writeAgreement" -> Project.terms();
                    case "decideApplication", "recommend", "correctRecommendation" -> story.decision("granted");
                    case "decideApplications" ->
                        "{\"decisions\":[{\"applicationId\":\"%s\",\"decision\":%s}]}"
                                .formatted(values.get("id"), story.decision("granted"));
                    case "seePortfolio" -> "{\"applicationIds\":[\"%s\"]}".formatted(values.get("id"));
                    case "reclaim" ->
                        "{\"amount\":{\"amount\":\"1.00\",\"currency\":\"NOK\"},\"reason\":\"Not spent.\",\"dueOn\":\"2099-01-01\"}";
                    case "recordRepayment" -> Project.receipt("1.00", LocalDate.now(OsloDays.OSLO), "1");
                    case "recordPayment" -> Project.payment("pilot", "1.00", LocalDate.now(OsloDays.OSLO), "2");
                    case "deliverReport" -> "{\"text\":\"Two schools use it.\"}";
                    case "requestSupplement" -> ApplicationStory.SUPPLEMENT_REQUEST;
                    default -> null;
                });
    }
}
