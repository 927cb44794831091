package no.spinn.systemtests;

import static no.spinn.systemtests.Organisation.BERGEN;
import static no.spinn.systemtests.Organisation.OSLO;
import static no.spinn.systemtests.Organisation.TRONDHEIM;
import static no.spinn.systemtests.Organisation.anybody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.spinn.local.Service;
import no.spinn.systemtests.RandomTerms.Call;
import no.spinn.systemtests.RandomTerms.Project;
import org.junit.jupiter.api.Test;

/**
 * One set of criteria for catalogue, matching and submission: whom matching calls eligible can submit, and who is refused was
 * never called eligible. Some apply for members, whose facts count instead of their own. {@code -Dspinn.seed=…} repeats a run.
 */
class TermsIT {

    private static final long SEED = Long.getLong("spinn.seed", new Random().nextInt());
    private static final List<Organisation> MEMBERS = List.of(BERGEN, TRONDHEIM);
    private static final int CALLS = 20;
    private static final int PROJECTS = 10;
    /** Of each verdict there are so many at least, so that both directions are seen. */
    private static final int ENOUGH = 5;

    private final RandomTerms random = new RandomTerms(new Random(SEED));

    @Test
    void whomMatchingCallsEligibleCanSubmitAndNobodyElse() {
        List<Published> calls = published();
        List<String> contradictions = new ArrayList<>();
        int eligible = 0;
        for (int i = 0; i < PROJECTS; i++) {
            Project project = random.project(i % 2 == 0);
            Set<UUID> eligibleCalls = eligibleCalls(project);
            for (Published call : calls) {
                Verdict verdict = verdict(call.id(), eligibleCalls, project);
                Response submission = submission(call.id(), project);
                eligible += verdict.isEligible() ? 1 : 0;
                if (!isExpected(call.call(), verdict, submission)) {
                    contradictions.add("%s, but %s %s: %s of %s"
                            .formatted(
                                    verdict,
                                    submission.statusCode(),
                                    submission.asString(),
                                    project.match(),
                                    call.call().members()));
                }
            }
        }
        assertThat(contradictions).as("seed %d", SEED).isEmpty();
        assertThat(eligible).as("seed %d", SEED).isBetween(ENOUGH, CALLS * PROJECTS - ENOUGH);
    }

    private record Published(UUID id, Call call) {}

    /**
     * The verdict of matching.
     *
     * @param termsMet whether every criterion that is derived from a term is met
     */
    private record Verdict(boolean isEligible, boolean termsMet) {}

    private static Verdict verdict(UUID call, Set<UUID> eligibleCalls, Project project) {
        return new Verdict(
                eligibleCalls.contains(call), project.judged().stream().allMatch(facts -> areTermsMet(call, facts)));
    }

    private static boolean areTermsMet(UUID call, String facts) {
        Response explanation = anybody(Service.MATCHING)
                .body("{\"facts\":%s}".formatted(facts))
                .post("/v1/matches/{id}/explanation", call);
        explanation.then().statusCode(200);
        List<String> ofTerms = explanation.path("criteria.findAll { it.origin == 'terms' }.result");
        return ofTerms.stream().allMatch("met"::equals);
    }

    /** Criteria that people wrote advise, unless the call refuses who does not meet them. */
    private static boolean isExpected(Call call, Verdict verdict, Response submission) {
        assertThat(submission.statusCode()).isIn(201, 422);
        boolean accepted = submission.statusCode() == 201;
        return (accepted || !verdict.isEligible())
                && accepted == (call.refusesIneligible() ? verdict.isEligible() : verdict.termsMet());
    }

    private List<Published> published() {
        String instrument = Calls.stimulab();
        List<Published> calls = Stream.generate(random::call)
                .limit(CALLS)
                .map(call -> new Published(Calls.scheduled(call.draft(instrument, Calls.soon())), call))
                .toList();
        for (Published call : calls) {
            await().atMost(Calls.PATIENCE).pollInterval(Duration.ofMillis(50)).until(() -> Calls.isMatched(call.id()));
        }
        return calls;
    }

    /** Other tests publish calls in the same suite, so that they fill several pages. */
    private static Set<UUID> eligibleCalls(Project project) {
        Set<UUID> eligible = new HashSet<>();
        String cursor = "";
        while (cursor != null) {
            JsonPath page = matches(project, cursor);
            page.<String>getList("items.findAll { it.verdict == 'eligible' }.call.id")
                    .forEach(call -> eligible.add(UUID.fromString(call)));
            cursor = page.getString("next");
        }
        return eligible;
    }

    private static JsonPath matches(Project project, String cursor) {
        RequestSpecification request = anybody(Service.MATCHING).body(project.match());
        Response answer =
                (cursor.isEmpty() ? request : request.queryParam("cursor", cursor)).post("/v1/matches?limit=200");
        answer.then().statusCode(200);
        return answer.jsonPath();
    }

    private static Response submission(UUID call, Project project) {
        Response draft = await().atMost(Calls.PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> OSLO.actsAt(Service.APPLICATIONS)
                                .body(project.draft(call))
                                .post("/v1/applications"),
                        answer -> answer.statusCode() == 201);
        String application = draft.path("id");
        for (int i = 0; i < project.members().size(); i++) {
            join(application, MEMBERS.get(i), Project.json(project.members().get(i)));
        }
        return OSLO.actsAt(Service.APPLICATIONS)
                .header("If-Match", draft.header("ETag"))
                .post("/v1/applications/{id}/submission", application);
    }

    /** Invites a member, which confirms. */
    private static void join(String application, Organisation member, String facts) {
        Response invited = OSLO.actsAt(Service.APPLICATIONS)
                .body("""
                        {"organisation":"%s","name":"Medlem","country":"NO","participation":"member","facts":%s}""".formatted(member.identifier(), facts))
                .post("/v1/applications/{id}/partners", application);
        invited.then().statusCode(201);
        member.actsAt(Service.APPLICATIONS)
                .post("/v1/partner-invitations/{id}/confirmation", invited.<String>path("id"))
                .then()
                .statusCode(200);
    }
}
