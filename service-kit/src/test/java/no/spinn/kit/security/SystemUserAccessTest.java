package no.spinn.kit.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import no.spinn.kit.security.AccessQuestion.Action;
import org.junit.jupiter.api.Test;

class SystemUserAccessTest {

    private static final SystemUser USER =
            new SystemUser(List.of(UUID.randomUUID()), new OrganisationId("0192:958935420"));

    private final Answers answers = new Answers();

    @Test
    void asksOnceForWhatItHasLearned() {
        SystemUserAccess access = new SystemUserAccess(answers, new Kept(Duration.ofMinutes(1)));
        require(access, USER, Action.READ);
        require(access, USER, Action.READ);
        assertThat(answers.asked).hasSize(1);
        require(access, USER, Action.WRITE);
        require(access, new SystemUser(USER.ids(), new OrganisationId("0192:942110464")), Action.READ);
        assertThat(answers.asked).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void asksAgainWhenADecisionIsOld() {
        SystemUserAccess access = new SystemUserAccess(answers, new Kept(Duration.ZERO));
        require(access, USER, Action.READ);
        answers.answer = CompletableFuture.completedFuture(false);
        assertThatThrownBy(() -> require(access, USER, Action.READ)).isInstanceOf(RefusedSystemUser.class);
    }

    @Test
    void keepsNoSilence() {
        SystemUserAccess access = new SystemUserAccess(answers, new Kept(Duration.ofMinutes(1)));
        answers.answer = CompletableFuture.failedFuture(new IllegalStateException("silent"));
        assertThatThrownBy(() -> require(access, USER, Action.READ)).isInstanceOf(UndecidedAccess.class);
        answers.answer = CompletableFuture.completedFuture(true);
        require(access, USER, Action.READ);
    }

    @Test
    void refusesEverySystemUserWhenThereIsNobodyToAsk() {
        answers.configured = false;
        SystemUserAccess access = new SystemUserAccess(answers, new Kept(Duration.ofMinutes(1)));
        assertThatThrownBy(() -> require(access, USER, Action.READ))
                .isInstanceOfSatisfying(
                        RefusedSystemUser.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(RefusedSystemUser.Reason.NOT_CONFIGURED));
        assertThat(answers.asked).isEmpty();
    }

    private static void require(SystemUserAccess access, SystemUser user, Action action) {
        access.require(user, action).await().atMost(Duration.ofSeconds(5));
    }

    private static final class Answers implements PolicyDecisionPoint {

        private final List<AccessQuestion> asked = new ArrayList<>();
        private CompletableFuture<Boolean> answer = CompletableFuture.completedFuture(true);
        private boolean configured = true;

        @Override
        public boolean isConfigured() {
            return configured;
        }

        @Override
        public CompletableFuture<Boolean> permits(AccessQuestion question) {
            asked.add(question);
            return answer;
        }
    }

    private record Kept(Duration keep) implements SystemUserSettings {

        @Override
        public Optional<URI> decisionPoint() {
            return Optional.empty();
        }

        @Override
        public String resource() {
            return "spinn";
        }

        @Override
        public Optional<String> subscriptionKey() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> tokenFile() {
            return Optional.empty();
        }

        @Override
        public Duration timeout() {
            return Duration.ofSeconds(1);
        }
    }
}
