package no.spinn.applications.testdata;

import static no.spinn.applications.testdata.Applicant.BERGEN;
import static no.spinn.applications.testdata.Applicant.OSLO;
import static no.spinn.applications.testdata.Applicant.PROVIDER;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Moves an application of Oslo through its states. The application has a partner, a member, a file, an assessor and,
 * after a negative decision, an appeal.
 */
public final class ApplicationStory {

    public static final Applicant MEMBER = new Applicant("938801363");
    public static final Applicant ASSESSOR = new Applicant("940101808");
    public static final Applicant APPEAL_BODY = new Applicant("123456785");
    static final String SUPPLEMENT_REQUEST = """
            {"request":"Who will use it?","dueAt":"2099-01-01T00:00:00Z"}""";

    static final String FULL_GRANT = "2000000.00";
    static final String PARTIAL_GRANT = "1500000.00";

    /** An organisation that is not invited yet. */
    static final String INVITATION = """
            {"organisation":"0192:943574537","name":"Stranger","country":"NO","participation":"partner"}""";

    private static final String AMOUNT = "\"amount\":{\"amount\":\"%s\",\"currency\":\"NOK\"},";
    private static final byte[] PLAN = "The plan.\n".getBytes(StandardCharsets.UTF_8);
    private static final String PARTNER = """
            {"organisation":"0192:%s","name":"Partner","country":"NO","participation":"%s"}""";

    private final CallBuilder call;
    private final String calls;
    private Map<String, String> parameters = Map.of();
    private String application = "";
    private @Nullable String anotherAssessor;

    public ApplicationStory(CallBuilder call) {
        this.call = call;
        this.calls = "/v1/calls/" + call.id();
    }

    /** Creates an application in this state. Returns the values of the path parameters. */
    public Map<String, String> until(String state) {
        parameters = new HashMap<>();
        draft(state);
        if (!state.equals("invited") && !state.equals("draft")) {
            submit(state);
        }
        return Map.copyOf(parameters);
    }

    private void draft(String state) {
        application = OSLO.drafted(call.id());
        parameters.put("id", application.substring(application.lastIndexOf('/') + 1));
        parameters.put("name", "plan.txt");
        parameters.put("key", "progress");
        OSLO.change(application, "{\"facts\":{\"applicant.role\":\"coordinator\"}}")
                .then()
                .statusCode(200);
        OSLO.attach(application, "plan.txt", PLAN).then().statusCode(201);
        parameters.put("partnerId", invited(BERGEN, "partner"));
        String member = invited(MEMBER, "member");
        if (!state.equals("invited")) {
            confirm(BERGEN, parameters.get("partnerId"));
            confirm(MEMBER, member);
        }
    }

    private String invited(Applicant partner, String participation) {
        return did(OSLO, "partners", PARTNER.formatted(partner.organisationNumber(), participation), 201)
                .path("id");
    }

    private static void confirm(Applicant partner, @Nullable String invitation) {
        partner.act()
                .post("/v1/partner-invitations/%s/confirmation".formatted(invitation))
                .then()
                .statusCode(200);
    }

    private void submit(String state) {
        OSLO.submit(application).then().statusCode(201);
        switch (state) {
            case "submitted" -> {}
            case "withdrawn" -> did(OSLO, "withdrawal", "{}", 201);
            default -> check(state);
        }
    }

    private void check(String state) {
        did(PROVIDER, "formal-check", null, 200);
        switch (state) {
            case "formal_check" -> {}
            case "supplement_requested" ->
                parameters.put(
                        "requestId",
                        did(PROVIDER, "supplement-requests", SUPPLEMENT_REQUEST, 201)
                                .path("id"));
            case "dismissed" -> {
                did(PROVIDER, "dismissal", "{\"reason\":\"Not a project.\"}", 201);
                appeal();
            }
            default -> assess(state);
        }
    }

    private void assess(String state) {
        did(PROVIDER, "assessment", null, 200);
        parameters.put("assessorId", registered(ASSESSOR));
        String assigned = did(
                        PROVIDER, "assignments", "{\"assessorId\":\"%s\"}".formatted(parameters.get("assessorId")), 201)
                .path("id");
        parameters.put("assignmentId", assigned);
        did(
                ASSESSOR,
                "assignments/%s/declaration".formatted(assigned),
                "{\"impartial\":true,\"reason\":\"None.\"}",
                200);
        if (!state.equals("under_assessment")) {
            did(PROVIDER, "recommendation", decision("granted"), 201);
            decide(state);
        }
    }

    private void decide(String state) {
        switch (state) {
            case "recommended" -> {}
            case "rejected" -> {
                decided("rejected");
                appeal();
            }
            case "partially_granted" -> decided("partially_granted");
            default -> {
                decided("granted");
                agree(state);
            }
        }
    }

    private void decided(String outcome) {
        did(PROVIDER, "decision", decision(outcome), 201);
        parameters.put("noticeId", OSLO.request().get(application + "/notices").path("items[0].id"));
    }

    private void appeal() {
        did(OSLO, "appeal", "{\"grounds\":\"The collaboration was not seen.\"}", 201);
        did(PROVIDER, "appeal/reconsideration", "{\"outcome\":\"upheld\",\"reasons\":\"It was.\"}", 200);
        did(PROVIDER, "appeal/forwarding", "{\"statement\":\"We uphold our decision.\"}", 200);
    }

    private void agree(String state) {
        Project.write(application, Project.terms()).then().statusCode(200);
        switch (state) {
            case "granted" -> {}
            case "declined" -> did(OSLO, "agreement/refusal", "{\"reason\":\"No people.\"}", 200);
            default -> {
                Project.accept(application).then().statusCode(200);
                carryOut(state);
            }
        }
    }

    private void carryOut(String state) {
        parameters.put(
                "paymentId",
                Project.pay(application, "start", "100.00")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id"));
        if (state.equals("accepted")) {
            return;
        }
        if (state.equals("reclaimed")) {
            did(
                    PROVIDER,
                    "repayment",
                    "{\"amount\":{\"amount\":\"1.00\",\"currency\":\"NOK\"},\"reason\":\"Unspent.\",\"dueOn\":\"2099-01-01\"}",
                    201);
            return;
        }
        did(OSLO, "start", null, 200);
        Project.deliver(application, "progress").then().statusCode(200);
        if (!state.equals("in_progress")) {
            Project.deliver(application, "final").then().statusCode(200);
        }
        if (state.equals("closed")) {
            did(PROVIDER, "reports/progress/approval", null, 200);
            did(PROVIDER, "reports/final/approval", null, 200);
            did(PROVIDER, "closing", "{\"remainder\":\"It cost less.\"}", 201);
        }
    }

    /** Registers an assessor who has no assignment in this application. */
    String anotherAssessor() {
        if (anotherAssessor == null) {
            anotherAssessor = registered(Applicant.another());
        }
        return anotherAssessor;
    }

    String newAssessor() {
        return "{\"reference\":\"%s\",\"organisation\":\"0192:%s\"}"
                .formatted(UUID.randomUUID(), ASSESSOR.organisationNumber());
    }

    private String registered(Applicant assessor) {
        Response registered = PROVIDER.act()
                .body("{\"reference\":\"%s\",\"organisation\":\"0192:%s\"}"
                        .formatted(UUID.randomUUID(), assessor.organisationNumber()))
                .post(calls + "/assessors");
        registered.then().statusCode(201);
        return registered.path("id");
    }

    String scores() {
        return """
                {"scores":[{"criterionId":"%s","score":5,"reason":"Much."},{"criterionId":"%s","score":5,"reason":"Able."}]}""".formatted(call.benefit(), call.ability());
    }

    String decision(String outcome) {
        String amount = switch (outcome) {
            case "granted" -> AMOUNT.formatted(FULL_GRANT);
            case "partially_granted" -> AMOUNT.formatted(PARTIAL_GRANT);
            default -> "";
        };
        return """
                {"outcome":"%s",%s"summary":"Seen.","reasons":[{"criterionId":"%s","reason":"Seen."},{"criterionId":"%s","reason":"Seen."}]}""".formatted(outcome, amount, call.benefit(), call.ability());
    }

    private Response did(Applicant who, String act, @Nullable String body, int expected) {
        var request = who.act();
        Response answer = (body == null ? request : request.body(body)).post(application + "/" + act);
        answer.then().statusCode(expected);
        return answer;
    }
}
