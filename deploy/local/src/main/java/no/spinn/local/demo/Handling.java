package no.spinn.local.demo;

import static no.spinn.local.demo.Stage.once;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import no.spinn.local.Service;

/** From the submitted application to the closed case. */
final class Handling {

    private final Stage stage;
    private final Conversation talk;
    private final String application;

    Handling(Stage stage, URI application) {
        this.stage = stage;
        this.talk = stage.talk();
        this.application = application.toString();
    }

    void tell() throws IOException, InterruptedException {
        assess();
        decide();
        notice();
        agree();
        carryOut();
        prove();
    }

    private void assess() throws IOException, InterruptedException {
        talk.chapter(
                "The provider checks the form and has the application assessed: an employee of Bergen's, with no ties to it.");
        provider(post("/formal-check", ""), 200);
        provider(post("/assessment", ""), 200);
        String call = stage.talk()
                .ask(Request.get(URI.create(application)).by(providerToken()))
                .text("callId");
        Reply assessor = talk.ask(once(Request.post(
                        stage.at(Service.APPLICATIONS, "/v1/calls/%s/assessors".formatted(call)),
                        "{\"reference\":\"A-1\",\"organisation\":\"0192:%s\"}".formatted(Cast.BERGEN)))
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
        talk.chapter("It recommends and decides, with a reason for each criterion.");
        String decision = "{\"outcome\":\"granted\",\"summary\":\"Guidance in four workshops.\",\"reasons\":[%s]}"
                .formatted(perCriterion("{\"criterionId\":\"%s\",\"reason\":\"Solves a need that many share.\"}"));
        provider(post("/recommendation", decision), 201);
        provider(post("/decision", decision), 201);
    }

    private void notice() throws IOException, InterruptedException {
        talk.chapter(
                "Oslo is told of the decision, confirms its arrival, and has the letter in its own language form.");
        Reply notices = applicant(get("/notices"), 200);
        String notice = "/notices/" + notices.body().at("/items/0/id").asText();
        applicant(post(notice + "/arrival", ""), 200);
        applicant(get(notice + "/letter"), 200);
    }

    private void agree() throws IOException, InterruptedException {
        talk.chapter("The agreement, which Oslo accepts as it read it.");
        provider(Request.put(URI.create(application + "/agreement"), """
                        {"text":"Four workshops.","startsOn":"2027-03-01","endsOn":"2027-09-30","milestones":[],
                         "reports":[{"key":"final","kind":"final","title":"Final report","dueOn":"2027-10-31"}]}"""), 200);
        String read = talk.ask(get("/agreement").by(applicantToken())).header("ETag");
        applicant(post("/agreement/acceptance", "").with("If-Match", read), 200);
    }

    private void carryOut() throws IOException, InterruptedException {
        talk.chapter("The project, its final report, and the end of the case.");
        applicant(post("/start", ""), 200);
        applicant(post("/reports/final/delivery", "{\"text\":\"The service is in use.\"}"), 200);
        provider(post("/reports/final/approval", ""), 200);
        provider(post("/closing", ""), 201);
    }

    private void prove() throws IOException, InterruptedException {
        talk.chapter("Who did what, and the proof that nobody has changed it since.");
        List<String> acts = new ArrayList<>();
        Reply journal = talk.ask(get("/journal").by(applicantToken()));
        journal.body()
                .path("items")
                .forEach(entry -> acts.add(entry.path("action").asText()));
        talk.remark("In the journal: " + String.join(", ", acts) + ".");
        applicant(get("/journal/verification"), 200);
    }

    /** The text once for each criterion that the application is assessed by. */
    private String perCriterion(String text) throws IOException, InterruptedException {
        List<String> each = new ArrayList<>();
        for (JsonNode criterion :
                talk.ask(get("/assessment").by(providerToken())).body().path("criteria")) {
            each.add(text.formatted(criterion.path("criterionId").asText()));
        }
        return String.join(",", each);
    }

    private Reply provider(Request request, int expected) throws IOException, InterruptedException {
        return talk.say(request.by(providerToken()), expected);
    }

    private Reply applicant(Request request, int expected) throws IOException, InterruptedException {
        return talk.say(request.by(applicantToken()), expected);
    }

    private Reply bergen(Request request, int expected) throws IOException, InterruptedException {
        return talk.say(request.by(stage.token(Cast.BERGEN, Cast.APPLICATIONS)), expected);
    }

    private String providerToken() throws IOException, InterruptedException {
        return stage.token(Cast.DIGITALISATION_AGENCY, Cast.APPLICATIONS);
    }

    private String applicantToken() throws IOException, InterruptedException {
        return stage.token(Cast.OSLO, Cast.APPLICATIONS);
    }

    private Request get(String path) {
        return Request.get(URI.create(application + path));
    }

    private Request post(String path, String body) {
        URI address = URI.create(application + path);
        return once(body.isEmpty() ? Request.act(address) : Request.post(address, body));
    }
}
