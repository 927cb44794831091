package no.spinn.local.demo;

import static no.spinn.local.demo.DemoContext.once;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import no.spinn.local.Service;

/** The second half of the demo: from the submitted application to the closed case. */
final class CaseHandlingScenario {

    private final DemoContext context;
    private final Transcript transcript;
    private final String application;

    CaseHandlingScenario(DemoContext context, URI application) {
        this.context = context;
        this.transcript = context.transcript();
        this.application = application.toString();
    }

    void run() throws IOException, InterruptedException {
        assess();
        decide();
        notice();
        agree();
        carryOut();
        prove();
    }

    private void assess() throws IOException, InterruptedException {
        transcript.chapter(
                "The provider performs the formal check and has the application assessed by an impartial assessor from Bergen.");
        provider(post("/formal-check", ""), 200);
        provider(post("/assessment", ""), 200);
        String call = context.transcript()
                .ask(Request.get(URI.create(application)).by(providerToken()))
                .body()
                .at("/call/id")
                .asText();
        Reply assessor = transcript.ask(once(Request.post(
                        context.at(Service.APPLICATIONS, "/v1/calls/%s/assessors".formatted(call)),
                        "{\"reference\":\"A-1\",\"organisation\":\"0192:%s\"}".formatted(Parties.BERGEN)))
                .by(providerToken()));
        Reply assigned = provider(post("/assignments", "{\"assessorId\":\"%s\"}".formatted(assessor.text("id"))), 201);
        String assignment = "/assignments/" + assigned.text("id");
        Reply declared = bergen(post(assignment + "/declaration", "{\"impartial\":true,\"reason\":\"No ties.\"}"), 200);
        bergen(
                Request.put(
                                URI.create(application + assignment + "/scores"),
                                "{\"scores\":[%s]}"
                                        .formatted(
                                                perCriterion(
                                                        "{\"criterionId\":\"%s\",\"score\":5,\"reason\":\"Solves a need that many share.\"}")))
                        .with("If-Match", declared.header("ETag")),
                200);
        bergen(post(assignment + "/scores/submission", ""), 200);
    }

    private void decide() throws IOException, InterruptedException {
        transcript.chapter("The provider recommends and decides, with a reason for each criterion.");
        String decision = "{\"outcome\":\"granted\",\"summary\":\"Guidance in four workshops.\",\"reasons\":[%s]}"
                .formatted(perCriterion("{\"criterionId\":\"%s\",\"reason\":\"Solves a need that many share.\"}"));
        provider(post("/recommendation", decision), 201);
        provider(post("/decision", decision), 201);
    }

    private void notice() throws IOException, InterruptedException {
        transcript.chapter(
                "Oslo receives the decision, confirms its arrival, and reads the letter in its own language form.");
        Reply notices = applicant(get("/notices"), 200);
        String notice = "/notices/" + notices.body().at("/items/0/id").asText();
        applicant(post(notice + "/arrival", ""), 200);
        applicant(get(notice + "/letter"), 200);
    }

    private void agree() throws IOException, InterruptedException {
        transcript.chapter("The provider proposes an agreement, and Oslo accepts the version that it read.");
        provider(Request.put(URI.create(application + "/agreement"), """
                        {"text":"Four workshops.","startsOn":"2027-03-01","endsOn":"2027-09-30","milestones":[],
                         "reports":[{"key":"final","kind":"final","title":"Final report","dueOn":"2027-10-31"}]}"""), 200);
        String read = transcript.ask(get("/agreement").by(applicantToken())).header("ETag");
        applicant(post("/agreement/acceptance", "").with("If-Match", read), 200);
    }

    private void carryOut() throws IOException, InterruptedException {
        transcript.chapter("Oslo carries out the project and delivers the final report; the provider closes the case.");
        applicant(post("/start", ""), 200);
        applicant(post("/reports/final/delivery", "{\"text\":\"The service is in use.\"}"), 200);
        provider(post("/reports/final/approval", ""), 200);
        provider(post("/closing", ""), 201);
    }

    private void prove() throws IOException, InterruptedException {
        transcript.chapter("The journal shows who did what, and verification proves that no entry was changed.");
        List<String> acts = new ArrayList<>();
        Reply journal = transcript.ask(get("/journal").by(applicantToken()));
        journal.body()
                .path("items")
                .forEach(entry -> acts.add(entry.path("action").asText()));
        transcript.remark("In the journal: " + String.join(", ", acts) + ".");
        applicant(get("/journal/verification"), 200);
    }

    /** The text once for each assessment criterion. */
    private String perCriterion(String text) throws IOException, InterruptedException {
        List<String> each = new ArrayList<>();
        for (JsonNode criterion :
                transcript.ask(get("/assessment").by(providerToken())).body().path("criteria")) {
            each.add(text.formatted(criterion.path("criterionId").asText()));
        }
        return String.join(",", each);
    }

    private Reply provider(Request request, int expected) throws IOException, InterruptedException {
        return transcript.exchange(request.by(providerToken()), expected);
    }

    private Reply applicant(Request request, int expected) throws IOException, InterruptedException {
        return transcript.exchange(request.by(applicantToken()), expected);
    }

    private Reply bergen(Request request, int expected) throws IOException, InterruptedException {
        return transcript.exchange(request.by(context.token(Parties.BERGEN, Parties.APPLICATIONS)), expected);
    }

    private String providerToken() throws IOException, InterruptedException {
        return context.token(Parties.DIGITALISATION_AGENCY, Parties.APPLICATIONS);
    }

    private String applicantToken() throws IOException, InterruptedException {
        return context.token(Parties.OSLO, Parties.APPLICATIONS);
    }

    private Request get(String path) {
        return Request.get(URI.create(application + path));
    }

    private Request post(String path, String body) {
        URI address = URI.create(application + path);
        return once(body.isEmpty() ? Request.act(address) : Request.post(address, body));
    }
}
