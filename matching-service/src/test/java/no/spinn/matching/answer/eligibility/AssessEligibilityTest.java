package no.spinn.matching.answer.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.security.OrganisationId;
import no.spinn.matching.answer.verdict.Verdict;
import no.spinn.matching.common.json.StoredFacts;
import no.spinn.matching.upstream.call.Call;
import no.spinn.matching.upstream.call.CallInstrument;
import no.spinn.matching.upstream.call.CallProvider;
import no.spinn.matching.upstream.call.CallState;
import no.spinn.matching.upstream.call.Calls;
import org.junit.jupiter.api.Test;

class AssessEligibilityTest {

    private static final Instant NOW = Instant.parse("2027-03-01T08:00:00Z");
    private static final OrganisationId APPLICANT = OrganisationId.norwegian("958935420");
    private static final OrganisationId PROVIDER = OrganisationId.norwegian("986399445");
    private static final Call CALL = new Call(
            UUID.randomUUID(),
            new CallInstrument(UUID.randomUUID(), null, null),
            new CallProvider(PROVIDER, null),
            CallState.CLOSED,
            new LocalizedText("Utlysning", null, null),
            null,
            null,
            3,
            List.of());

    private final List<EligibilityReport> saved = new ArrayList<>();
    private final List<EligibilityReport> announced = new ArrayList<>();

    @Test
    void savesAndAnnouncesAReportWithTheTimeOfTheClock() {
        SubmittedApplication application = application(CALL.id());
        assessing(List.of(CALL)).assess(application);
        assertThat(saved)
                .containsExactly(
                        new EligibilityReport(application.id(), CALL.id(), 3, Verdict.ELIGIBLE, NOW, List.of()));
        assertThat(announced).isEqualTo(saved);
    }

    @Test
    void doesNothingWhileTheCallIsUnknown() {
        assessing(List.of()).assess(application(CALL.id()));
        assertThat(saved).isEmpty();
        assertThat(announced).isEmpty();
    }

    private static SubmittedApplication application(UUID call) {
        return new SubmittedApplication(
                UUID.randomUUID(), call, APPLICANT, new StoredFacts("{}", List.of()), false, null, Optional.empty());
    }

    private AssessEligibility assessing(List<Call> known) {
        return new AssessEligibility(
                new SavedReports(), new KnownCalls(known), announced::add, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private record KnownCalls(List<Call> all) implements Calls {

        @Override
        public Optional<Call> find(UUID id) {
            return all.stream().filter(call -> call.id().equals(id)).findFirst();
        }
    }

    private final class SavedReports implements SubmittedApplications {

        @Override
        public Optional<SubmittedApplication> find(UUID id) {
            return Optional.empty();
        }

        @Override
        public List<SubmittedApplication> lockUnreported(int limit) {
            return List.of();
        }

        @Override
        public void save(EligibilityReport report, OrganisationId provider) {
            saved.add(report);
        }
    }
}
