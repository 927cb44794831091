package no.spinn.systemtests;

import static no.spinn.systemtests.Organisation.DIGITALISATION_AGENCY;
import static no.spinn.systemtests.Organisation.OSLO;

import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import no.spinn.local.Service;
import org.jspecify.annotations.Nullable;

/** Applicants, and a provider who also announces calls. They continue during faults, and record what was acknowledged. */
final class MixedLoad {

    /** Until an announced call opens; longer than most faults last. */
    private static final Duration AHEAD = Duration.ofSeconds(8);

    /** Leaves processor time for services that restart. */
    private static final Duration BETWEEN_APPLICATIONS = Duration.ofMillis(300);

    private static final Duration BETWEEN_CALLS = Duration.ofSeconds(1);

    private final UUID call;
    private final String instrument;
    private final AtomicBoolean over = new AtomicBoolean();
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final Set<UUID> announced = ConcurrentHashMap.newKeySet();

    MixedLoad(UUID call) {
        this.call = call;
        this.instrument = Calls.stimulab();
    }

    void end() {
        over.set(true);
    }

    /** The state of each application in the last response. */
    Map<String, String> acknowledged() {
        return acknowledged;
    }

    /** The calls whose scheduling was acknowledged. */
    Set<UUID> announced() {
        return announced;
    }

    /** Creates and moves one application after the other. */
    Callable<Void> applicant(long seed) {
        Random chance = new Random(seed);
        return () -> {
            while (!over.get()) {
                apply(chance);
                Thread.sleep(BETWEEN_APPLICATIONS);
            }
            return null;
        };
    }

    /** Announces one call after the other. */
    Callable<Void> provider() {
        return () -> {
            while (!over.get()) {
                announce();
                Thread.sleep(BETWEEN_CALLS);
            }
            return null;
        };
    }

    /** Submits another application, and returns its id. */
    String submitted() throws InterruptedException {
        Response draft = draft();
        String application = draft.path("id");
        move(OSLO, application, "submission", "", "submitted", draft.header("ETag"));
        return application;
    }

    private void announce() throws InterruptedException {
        Instant opensAt = Instant.now().plus(AHEAD).truncatedTo(ChronoUnit.MILLIS);
        Response draft = RetryingClient.act(
                DIGITALISATION_AGENCY,
                Service.INSTRUMENTS,
                "/v1/calls",
                Calls.draft(instrument, opensAt, opensAt.plus(30, ChronoUnit.DAYS)),
                null);
        if (draft.statusCode() != 201 && Instant.now().isBefore(opensAt)) {
            throw new AssertionError("a draft of a call: " + draft.asString());
        }
        if (draft.statusCode() == 201) {
            schedule(UUID.fromString(draft.path("id")), opensAt, draft.header("ETag"));
        }
    }

    /** After an outage it can be too late to schedule; then the call is not announced. */
    private void schedule(UUID announcement, Instant opensAt, String version) throws InterruptedException {
        Response scheduled = RetryingClient.act(
                DIGITALISATION_AGENCY,
                Service.INSTRUMENTS,
                "/v1/calls/%s/scheduling".formatted(announcement),
                "",
                version);
        if (scheduled.statusCode() == 200) {
            announced.add(announcement);
        } else if (Instant.now().isBefore(opensAt)) {
            throw new AssertionError("scheduling: " + scheduled.asString());
        }
    }

    private void apply(Random chance) throws InterruptedException {
        if (chance.nextInt(5) == 0) {
            draft();
            return;
        }
        String application = submitted();
        switch (chance.nextInt(4)) {
            case 0 -> {}
            case 1 -> move(OSLO, application, "withdrawal", "{}", "withdrawn", null);
            default -> check(chance, application);
        }
    }

    private Response draft() throws InterruptedException {
        Response draft = RetryingClient.act(
                OSLO, Service.APPLICATIONS, "/v1/applications", """
                {"callId":"%s","title":"Tryggere skolevei","facts":%s}""".formatted(call, Applications.FITTING), null);
        if (draft.statusCode() != 201) {
            throw new AssertionError("a draft: %d %s".formatted(draft.statusCode(), draft.asString()));
        }
        acknowledged.put(draft.path("id"), "draft");
        return draft;
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
        Response answer = RetryingClient.act(
                who, Service.APPLICATIONS, "/v1/applications/%s/%s".formatted(application, act), body, version);
        if (answer.statusCode() >= 300) {
            throw new AssertionError(
                    "%s of %s: %d %s".formatted(act, application, answer.statusCode(), answer.asString()));
        }
        acknowledged.put(application, to);
    }
}
