package no.spinn.benchmarks.forward;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import no.spinn.benchmarks.reach.Population;
import no.spinn.criteria.value.Facts;
import no.spinn.criteria.vocabulary.FactRoles;
import no.spinn.matching.index.forward.FactImpact;
import no.spinn.matching.index.forward.ForwardIndex;
import no.spinn.matching.upstream.call.Call;
import no.spinn.matching.upstream.call.CallState;
import org.junit.jupiter.api.Test;

/** All candidates give the same answer. */
class PeersTest {

    private final List<Call> calls = GeneratedCalls.of(1_000);
    private final List<Facts> projects = Projects.of(16);

    @Test
    void generatesTheSameInEachRun() {
        assertThat(GeneratedCalls.of(1_000)).isEqualTo(calls);
        assertThat(Projects.of(16)).isEqualTo(projects);
        // Also in another process, whose sets and maps have other orders.
        assertThat(projects.stream()
                        .mapToInt(project -> project.values().size())
                        .sum())
                .isEqualTo(361);
    }

    @Test
    void allCandidatesAgreeOnTheVerdicts() {
        IndexCandidate candidate = new IndexCandidate(ForwardIndex.of(calls, Population.ROLES), projects);
        PlainScan scan = new PlainScan(calls, projects);
        long eligible = 0;
        try (DroolsPeer drools = new DroolsPeer(calls, projects)) {
            for (Facts ignored : projects) {
                long answer = candidate.answer();
                eligible += AnswerChecksum.eligible(answer);
                assertThat(scan.answer()).isEqualTo(answer);
                assertThat(drools.answer()).isEqualTo(answer);
            }
        }
        assertThat(eligible).isPositive();
    }

    @Test
    void theScanFindsTheAnswersThatSettleMost() {
        ForwardIndex index = ForwardIndex.of(calls, FactRoles.NONE);
        PlainScan scan = new PlainScan(calls, projects);
        for (Facts project : projects) {
            assertThat(scan.settled(scan.ask(project)))
                    .isEqualTo(index.ask(project, EnumSet.of(CallState.OPEN)).factImpacts().stream()
                            .filter(impact -> impact.alone() > 0)
                            .collect(toMap(FactImpact::fact, FactImpact::alone)));
        }
    }
}
