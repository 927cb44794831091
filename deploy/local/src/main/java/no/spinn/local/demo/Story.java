package no.spinn.local.demo;

import static no.spinn.local.demo.Stage.once;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import no.spinn.local.CannotStart;
import no.spinn.local.Service;

/** From a need to a submitted application with its eligibility report, and on to the closed case. */
final class Story {

    private static final String PROJECT = """
            {"organisation.sector":"municipality","project.changesRolesOrSystems":true,"project.userDriven":true,
             "project.buysMarketCompetence":true,"project.outcome":["service"],"project.solutionPredetermined":false,
             "project.leadershipAnchored":true}""";

    private final Stage stage;
    private final Conversation talk;

    Story(Stage stage) {
        this.stage = stage;
        this.talk = stage.talk();
    }

    void tell() throws IOException, InterruptedException {
        String instrument = discover();
        match();
        URI call = openCall(instrument);
        URI application = draft(call);
        submit(application);
        report(application);
        others(application);
        new Handling(stage, application).tell();
    }

    private String discover() throws IOException, InterruptedException {
        talk.chapter("Which instruments are there? Reading needs no token.");
        talk.say(Request.get(stage.at(Service.INSTRUMENTS, "/v1/instruments?limit=2")), 200);
        JsonNode all = talk.ask(Request.get(stage.at(Service.INSTRUMENTS, "/v1/instruments?limit=200")))
                .body()
                .path("items");
        for (JsonNode instrument : all) {
            if (instrument.path("slug").asText().equals("stimulab")) {
                return instrument.path("id").asText();
            }
        }
        throw new CannotStart("The catalogue has no StimuLab.");
    }

    private void match() throws IOException, InterruptedException {
        talk.chapter("What fits a municipality? What is not known stays open, and comes back as the next questions.");
        talk.say(
                Request.post(
                        stage.at(Service.MATCHING, "/v1/matches?limit=1"),
                        "{\"facts\":{\"organisation.sector\":\"municipality\",\"project.userDriven\":true}}"),
                200);
    }

    private URI openCall(String instrument) throws IOException, InterruptedException {
        talk.chapter(
                "Digitaliseringsdirektoratet drafts a call and schedules it; the clock opens it in three seconds.");
        String token = stage.token(Cast.DIGITALISATION_AGENCY, "spinn:calls.write");
        Instant opening = Instant.now().truncatedTo(ChronoUnit.SECONDS).plusSeconds(4);
        Reply draft = talk.say(
                once(Request.post(stage.at(Service.INSTRUMENTS, "/v1/calls"), """
                        {"instrumentId":"%s","title":{"nb":"StimuLab: felles prøving","en":"StimuLab: trying together"},
                         "summary":{"nb":"For den som vil prøve noe nytt.","en":"For those who try something new."},
                         "opensAt":"%s","closesAt":"%s"}""".formatted(
                                        instrument, opening, opening.plus(30, ChronoUnit.DAYS))))
                        .by(token),
                201);
        URI call = stage.at(Service.INSTRUMENTS, "/v1/calls/" + draft.text("id"));
        talk.say(
                once(Request.act(URI.create(call + "/scheduling")))
                        .with("If-Match", draft.header("ETag"))
                        .by(token),
                200);
        Reply open =
                stage.await(Request.get(call), reply -> reply.text("status").equals("open"));
        talk.remark("Planned for %s, opened at %s.".formatted(open.text("opensAt"), open.text("openedAt")));
        return call;
    }

    private URI draft(URI call) throws IOException, InterruptedException {
        talk.chapter("Oslo kommune drafts an application. It may be incomplete; validation says what is missing.");
        String id = call.getPath().substring(call.getPath().lastIndexOf('/') + 1);
        String token = stage.token(Cast.OSLO, Cast.APPLICATIONS);
        Reply draft = talk.say(
                once(Request.post(
                                stage.at(Service.APPLICATIONS, "/v1/applications"),
                                "{\"callId\":\"%s\"}".formatted(id)))
                        .by(token),
                201);
        URI application = stage.at(Service.APPLICATIONS, "/v1/applications/" + draft.text("id"));
        talk.say(Request.get(URI.create(application + "/validation")).by(token), 200);
        talk.say(
                Request.patch(application, "{\"title\":\"Tryggere skolevei\",\"facts\":%s}".formatted(PROJECT))
                        .with("If-Match", draft.header("ETag"))
                        .by(token),
                200);
        return application;
    }

    private void submit(URI application) throws IOException, InterruptedException {
        talk.chapter("Oslo submits, and repeats the request as a system would whose connection broke: one receipt.");
        String token = stage.token(Cast.OSLO, Cast.APPLICATIONS);
        String tag = talk.ask(Request.get(application).by(token)).header("ETag");
        Request submission = once(Request.act(URI.create(application + "/submission")))
                .with("If-Match", tag)
                .by(token);
        Reply first = talk.say(submission, 201);
        Reply again = talk.ask(submission);
        talk.remark("Again: %d, and the receipt is %s."
                .formatted(again.status(), again.body().equals(first.body()) ? "the same" : "another one"));
    }

    private void report(URI application) throws IOException, InterruptedException {
        talk.chapter(
                "The event reaches matching-service; its eligibility report comes back and stands on the application.");
        String token = stage.token(Cast.OSLO, Cast.APPLICATIONS);
        Request report =
                Request.get(URI.create(application + "/eligibility-report")).by(token);
        stage.await(report, reply -> reply.status() == 200);
        talk.say(report, 200);
    }

    private void others(URI application) throws IOException, InterruptedException {
        talk.chapter("The provider reads it; Bergen kommune does not even learn that it exists.");
        talk.say(Request.get(application).by(stage.token(Cast.DIGITALISATION_AGENCY, "spinn:applications")), 200);
        talk.say(Request.get(application).by(stage.token(Cast.BERGEN, "spinn:applications")), 404);
    }
}
