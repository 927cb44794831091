package no.spinn.systemtests;

import static no.spinn.systemtests.Organisation.DIGITALISATION_AGENCY;
import static no.spinn.systemtests.Organisation.OSLO;

import io.restassured.response.Response;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import no.spinn.local.Service;
import org.jspecify.annotations.Nullable;

/** Applicants and a provider who go on whatever happens, and remember what they were told. */
final class MixedLoad {

    private final UUID call;
    private final AtomicBoolean over = new AtomicBoolean();
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();

    MixedLoad(UUID call) {
        this.call = call;
    }

    void end() {
        over.set(true);
    }

    /** The state of each application, as the last answer told. */
    Map<String, String> acknowledged() {
        return acknowledged;
    }

    /** One who works on one application after the other. */
    Callable<Void> worker(long seed) {
        Random chance = new Random(seed);
        return () -> {
            while (!over.get()) {
                apply(chance);
            }
            return null;
        };
    }

    private void apply(Random chance) throws InterruptedException {
        Response draft = act(OSLO, "/v1/applications", """
                {"callId":"%s","title":"Tryggere skolevei","facts":%s}""".formatted(call, Applications.FITTING), null);
        draft.then().statusCode(201);
        String application = draft.path("id");
        acknowledged.put(application, "draft");
        if (chance.nextInt(5) == 0) {
            return;
        }
        move(OSLO, application, "submission", "", "submitted", draft.header("ETag"));
        switch (chance.nextInt(4)) {
            case 0 -> {}
            case 1 -> move(OSLO, application, "withdrawal", "{}", "withdrawn", null);
            default -> check(chance, application);
        }
    }

    private void check(Random chance, String application) throws InterruptedException {
        move(DIGITALISATION_AGENCY, application, "formal-check", "", "formal_check", null);
        if (chance.nextBoolean()) {
            move(DIGITALISATION_AGENCY, application, "assessment", "", "under_assessment", null);
        } else {
            move(DIGITALISATION_AGENCY, application, "dismissal", "{\"reason\":\"No project.\"}", "dismissed", null);
        }
    }

    private void move(
            Organisation who, String application, String act, String body, String to, @Nullable String version)
            throws InterruptedException {
        Response answer = act(who, "/v1/applications/%s/%s".formatted(application, act), body, version);
        if (answer.statusCode() >= 300) {
            throw new AssertionError("%s of %s: %s".formatted(act, application, answer.asString()));
        }
        acknowledged.put(application, to);
    }

    private static Response act(Organisation who, String path, String body, @Nullable String version)
            throws InterruptedException {
        UUID key = UUID.randomUUID();
        return Untroubled.ask(() -> {
            var request = who.to(Service.APPLICATIONS).header("Idempotency-Key", key);
            if (version != null) {
                request.header("If-Match", version);
            }
            return (body.isEmpty() ? request : request.body(body)).post(path);
        });
    }
}
