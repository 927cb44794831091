package no.spinn.local.demo;

import static no.spinn.local.demo.DemoContext.once;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import no.spinn.local.LauncherException;
import no.spinn.local.Service;

/** The demo: from a need to a submitted application with its eligibility report, and on to the closed case. */
final class DemoScenario {

    private static final String PROJECT = """
            {"organisation.sector":"municipality","organisation.country":"NO","project.changesRolesOrSystems":true,"project.userDriven":true,
             "project.buysMarketCompetence":true,"project.outcome":["service"],"project.solutionPredetermined":false,
             "project.leadershipAnchored":true}""";

    private final DemoContext context;
    private final Transcript transcript;

    DemoScenario(DemoContext context) {
        this.context = context;
        this.transcript = context.transcript();
    }

    void run() throws IOException, InterruptedException {
        String instrument = discover();
        match();
        URI call = openCall(instrument);
        URI application = draft(call);
        submit(application);
        report(application);
        others(application);
        new CaseHandlingScenario(context, application).run();
        String page = call.getPath().replace("/v1/calls/", "/en/calls/");
        transcript.chapter(
                "The call as people see it: %s%s".formatted(context.settings().gateway(), page));
    }

    private String discover() throws IOException, InterruptedException {
        transcript.chapter("List the instruments. Reading needs no token.");
        transcript.exchange(Request.get(context.at(Service.INSTRUMENTS, "/v1/instruments?limit=2")), 200);
        JsonNode all = transcript
                .ask(Request.get(context.at(Service.INSTRUMENTS, "/v1/instruments?limit=200")))
                .body()
                .path("items");
        for (JsonNode instrument : all) {
            if (instrument.path("slug").asText().equals("stimulab")) {
                return instrument.path("id").asText();
            }
        }
        throw new LauncherException("The catalogue has no StimuLab.");
    }

    private void match() throws IOException, InterruptedException {
        transcript.chapter(
                "Find the calls that fit a municipality. Unknown facts leave a verdict open, and are returned as the next questions.");
        transcript.exchange(
                Request.post(
                        context.at(Service.MATCHING, "/v1/matches?limit=1"),
                        "{\"facts\":{\"organisation.sector\":\"municipality\",\"project.userDriven\":true}}"),
                200);
    }

    private URI openCall(String instrument) throws IOException, InterruptedException {
        transcript.chapter(
                "Digitaliseringsdirektoratet drafts a call and schedules it; it opens automatically after a few seconds.");
        String token = context.token(Parties.DIGITALISATION_AGENCY, "spinn:calls.write");
        Instant opening = Instant.now().truncatedTo(ChronoUnit.SECONDS).plusSeconds(4);
        Reply draft = transcript.exchange(
                once(Request.post(context.at(Service.INSTRUMENTS, "/v1/calls"), """
                        {"instrumentId":"%s","title":{"nb":"StimuLab: felles prøving","en":"StimuLab: trying together"},
                         "summary":{"nb":"For den som vil prøve noe nytt.","en":"For those who try something new."},
                         "opensAt":"%s","closesAt":"%s"}""".formatted(
                                        instrument, opening, opening.plus(30, ChronoUnit.DAYS))))
                        .by(token),
                201);
        URI call = context.at(Service.INSTRUMENTS, "/v1/calls/" + draft.text("id"));
        transcript.exchange(
                once(Request.act(URI.create(call + "/scheduling")))
                        .with("If-Match", draft.header("ETag"))
                        .by(token),
                200);
        Reply open =
                context.await(Request.get(call), reply -> reply.text("state").equals("open"));
        transcript.remark("Scheduled for %s, opened at %s.".formatted(open.text("opensAt"), open.text("openedAt")));
        return call;
    }

    private URI draft(URI call) throws IOException, InterruptedException {
        transcript.chapter(
                "Oslo kommune drafts an application. A draft may be incomplete; validation lists what is missing.");
        String id = call.getPath().substring(call.getPath().lastIndexOf('/') + 1);
        String token = context.token(Parties.OSLO, Parties.APPLICATIONS);
        Reply draft = transcript.exchange(
                once(Request.post(
                                context.at(Service.APPLICATIONS, "/v1/applications"),
                                "{\"callId\":\"%s\"}".formatted(id)))
                        .by(token),
                201);
        URI application = context.at(Service.APPLICATIONS, "/v1/applications/" + draft.text("id"));
        transcript.exchange(Request.get(URI.create(application + "/validation")).by(token), 200);
        transcript.exchange(
                Request.patch(application, "{\"title\":\"Tryggere skolevei\",\"facts\":%s}".formatted(PROJECT))
                        .with("If-Match", draft.header("ETag"))
                        .by(token),
                200);
        return application;
    }

    private void submit(URI application) throws IOException, InterruptedException {
        transcript.chapter(
                "Oslo submits, and repeats the request as after a lost connection: both responses have the same receipt.");
        String token = context.token(Parties.OSLO, Parties.APPLICATIONS);
        String tag = transcript.ask(Request.get(application).by(token)).header("ETag");
        Request submission = once(Request.act(URI.create(application + "/submission")))
                .with("If-Match", tag)
                .by(token);
        Reply first = transcript.exchange(submission, 201);
        Reply again = transcript.ask(submission);
        transcript.remark("Second response: %d, and the receipt is %s."
                .formatted(again.status(), again.body().equals(first.body()) ? "the same" : "different"));
    }

    private void report(URI application) throws IOException, InterruptedException {
        transcript.chapter("matching-service receives the event; its eligibility report appears on the application.");
        String token = context.token(Parties.OSLO, Parties.APPLICATIONS);
        Request report =
                Request.get(URI.create(application + "/eligibility-report")).by(token);
        context.await(report, reply -> reply.status() == 200);
        transcript.exchange(report, 200);
    }

    private void others(URI application) throws IOException, InterruptedException {
        transcript.chapter("The provider reads the application. For Bergen kommune it does not exist.");
        transcript.exchange(
                Request.get(application).by(context.token(Parties.DIGITALISATION_AGENCY, "spinn:applications")), 200);
        transcript.exchange(Request.get(application).by(context.token(Parties.BERGEN, "spinn:applications")), 404);
    }
}
