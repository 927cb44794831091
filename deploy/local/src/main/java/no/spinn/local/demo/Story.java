package no.spinn.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Predicate;
import no.spinn.local.CannotStart;
import no.spinn.local.LocalSettings;
import no.spinn.local.Service;
import no.spinn.local.TokenClient;

/** From a need to a submitted application with its eligibility report. */
final class Story {

    private static final String DIGITALISATION_AGENCY = "991825827";
    private static final String OSLO = "958935420";
    private static final String BERGEN = "964338531";
    private static final String APPLICANT = "spinn:applications spinn:applications.write";
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final String PROJECT = """
            {"organisation.sector":"municipality","project.changesRolesOrSystems":true,"project.userDriven":true,
             "project.buysMarketCompetence":true,"project.outcome":["service"],"project.solutionPredetermined":false,
             "project.leadershipAnchored":true}""";

    private final Conversation talk;
    private final LocalSettings settings;
    private final TokenClient tokens;

    Story(Conversation talk, LocalSettings settings, TokenClient tokens) {
        this.talk = talk;
        this.settings = settings;
        this.tokens = tokens;
    }

    void tell() throws IOException, InterruptedException {
        String instrument = discover();
        match();
        URI call = openCall(instrument);
        URI application = draft(call);
        submit(application);
        report(application);
        others(application);
    }

    private String discover() throws IOException, InterruptedException {
        talk.chapter("Which instruments are there? Reading needs no token.");
        talk.say(Request.get(at(Service.INSTRUMENTS, "/v1/instruments?limit=2")), 200);
        JsonNode all = talk.ask(Request.get(at(Service.INSTRUMENTS, "/v1/instruments?limit=200")))
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
                        at(Service.MATCHING, "/v1/matches?limit=1"),
                        "{\"facts\":{\"organisation.sector\":\"municipality\",\"project.userDriven\":true}}"),
                200);
    }

    private URI openCall(String instrument) throws IOException, InterruptedException {
        talk.chapter(
                "Digitaliseringsdirektoratet drafts a call and schedules it; the clock opens it in three seconds.");
        String token = tokens.request(DIGITALISATION_AGENCY, "spinn:calls.write", null);
        Instant opening = Instant.now().truncatedTo(ChronoUnit.SECONDS).plusSeconds(4);
        Reply draft = talk.say(
                act(Request.post(at(Service.INSTRUMENTS, "/v1/calls"), """
                        {"instrumentId":"%s","title":{"nb":"StimuLab: felles prøving","en":"StimuLab: trying together"},
                         "summary":{"nb":"For den som vil prøve noe nytt.","en":"For those who try something new."},
                         "opensAt":"%s","closesAt":"%s"}""".formatted(
                                        instrument, opening, opening.plus(30, ChronoUnit.DAYS))))
                        .by(token),
                201);
        URI call = at(Service.INSTRUMENTS, "/v1/calls/" + draft.text("id"));
        talk.say(
                act(Request.act(URI.create(call + "/scheduling")))
                        .with("If-Match", draft.header("ETag"))
                        .by(token),
                200);
        Reply open = await(Request.get(call), reply -> reply.text("status").equals("open"));
        talk.remark("Planned for %s, opened at %s.".formatted(open.text("opensAt"), open.text("openedAt")));
        return call;
    }

    private URI draft(URI call) throws IOException, InterruptedException {
        talk.chapter("Oslo kommune drafts an application. It may be incomplete; validation says what is missing.");
        String id = call.getPath().substring(call.getPath().lastIndexOf('/') + 1);
        String token = tokens.request(OSLO, APPLICANT, null);
        Reply draft = talk.say(
                act(Request.post(at(Service.APPLICATIONS, "/v1/applications"), "{\"callId\":\"%s\"}".formatted(id)))
                        .by(token),
                201);
        URI application = at(Service.APPLICATIONS, "/v1/applications/" + draft.text("id"));
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
        String token = tokens.request(OSLO, APPLICANT, null);
        String tag = talk.ask(Request.get(application).by(token)).header("ETag");
        Request submission = act(Request.act(URI.create(application + "/submission")))
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
        String token = tokens.request(OSLO, APPLICANT, null);
        Request report =
                Request.get(URI.create(application + "/eligibility-report")).by(token);
        await(report, reply -> reply.status() == 200);
        talk.say(report, 200);
    }

    private void others(URI application) throws IOException, InterruptedException {
        talk.chapter("The provider reads it; Bergen kommune does not even learn that it exists.");
        talk.say(Request.get(application).by(tokens.request(DIGITALISATION_AGENCY, "spinn:applications", null)), 200);
        talk.say(Request.get(application).by(tokens.request(BERGEN, "spinn:applications", null)), 404);
    }

    private Reply await(Request request, Predicate<Reply> arrived) throws IOException, InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(deadline)) {
            Reply reply = talk.ask(request);
            if (arrived.test(reply)) {
                return reply;
            }
            Thread.sleep(20);
        }
        throw new CannotStart("The story ends here: nothing came from %s in %d s."
                .formatted(request.address(), PATIENCE.toSeconds()));
    }

    /** An act that can be repeated safely. */
    private static Request act(Request request) {
        return request.with("Idempotency-Key", UUID.randomUUID().toString());
    }

    private URI at(Service service, String path) {
        return URI.create(settings.address(service) + path);
    }
}
