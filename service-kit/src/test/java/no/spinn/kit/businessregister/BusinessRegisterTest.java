package no.spinn.kit.businessregister;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.spinn.kit.testing.ManualClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class BusinessRegisterTest {

    private static final String NUMBER = "974760673";
    private static final String OTHER = "958935420";
    private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");

    private final Questions client = new Questions();
    private final ManualClock clock = new ManualClock(NOON);
    private final BusinessRegister register = register(20);

    @Test
    void asksOnceForWhatItHasLearned() throws RegisterUnavailable {
        Finding first = register.find(NUMBER);
        clock.set(NOON.plus(Duration.ofMinutes(59)));
        assertThat(register.find(NUMBER)).isEqualTo(first).isEqualTo(new Finding(named("A"), NOON));
        assertThat(client.asked).containsExactly(NUMBER + " null");
    }

    @Test
    void remembersThatAUnitIsUnknown() throws RegisterUnavailable {
        client.reply = new RegisterClient.Reply.Answered(new RegisterAnswer.Unknown(), null);
        register.find(NUMBER);
        register.find(NUMBER);
        assertThat(client.asked).hasSize(1);
    }

    @Test
    void asksWhetherAnOldAnswerHasChanged() throws RegisterUnavailable {
        register.find(NUMBER);
        clock.set(NOON.plus(Duration.ofHours(2)));
        client.reply = new RegisterClient.Reply.Unchanged();
        assertThat(register.find(NUMBER)).isEqualTo(new Finding(named("A"), clock.instant()));
        clock.set(NOON.plus(Duration.ofHours(4)));
        client.reply = new RegisterClient.Reply.Answered(named("B"), "\"2\"");
        assertThat(register.find(NUMBER)).isEqualTo(new Finding(named("B"), clock.instant()));
        assertThat(client.asked).containsExactly(NUMBER + " null", NUMBER + " \"1\"", NUMBER + " \"1\"");
    }

    @Test
    void keepsAnAnswerForADayWhileTheRegisterIsDown() throws RegisterUnavailable {
        Finding last = register.find(NUMBER);
        client.failure = RegisterUnavailable.down("500");
        clock.set(NOON.plus(Duration.ofHours(24)));
        assertThat(register.find(NUMBER)).isEqualTo(last);
        clock.set(NOON.plus(Duration.ofHours(26)));
        assertThatExceptionOfType(RegisterUnavailable.class).isThrownBy(() -> register.find(NUMBER));
    }

    @Test
    void asksNobodyForAWhileAfterAFailure() throws RegisterUnavailable {
        client.failure = RegisterUnavailable.down("500");
        assertFails(NUMBER);
        client.failure = null;
        assertThat(register.isAskable()).isFalse();
        assertFails(OTHER);
        clock.set(NOON.plus(Duration.ofSeconds(10)));
        assertThat(register.isAskable()).isTrue();
        register.find(OTHER);
        assertThat(client.asked).containsExactly(NUMBER + " null", OTHER + " null");
    }

    @Test
    void waitsAsLongAsTheRegisterWantsButNotForDays() {
        client.failure = RegisterUnavailable.down("429", Duration.ofMinutes(5));
        assertFails(NUMBER);
        clock.set(NOON.plus(Duration.ofMinutes(4)));
        assertThat(register.isAskable()).isFalse();
        clock.set(NOON.plus(Duration.ofMinutes(5)));
        client.failure = RegisterUnavailable.down("503", Duration.ofDays(9));
        assertFails(NUMBER);
        clock.advance(Duration.ofHours(1));
        assertThat(register.isAskable()).isTrue();
    }

    @Test
    void asksForOthersWhenOneAnswerMakesNoSense() throws RegisterUnavailable {
        client.failure = RegisterUnavailable.once("not a unit");
        assertFails(NUMBER);
        client.failure = null;
        assertThat(register.find(OTHER).answer()).isEqualTo(named("A"));
    }

    @Test
    @Timeout(20)
    void sharesOneQuestionAmongAllWhoAskAtTheSameTime() throws InterruptedException, ExecutionException {
        client.gate = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Finding>> all = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                all.add(threads.submit(() -> register.find(NUMBER)));
            }
            await().until(() -> client.asked.size() == 1);
            client.gate.countDown();
            for (Future<Finding> one : all) {
                assertThat(one.get()).isEqualTo(new Finding(named("A"), NOON));
            }
        }
        assertThat(client.asked).hasSize(1);
    }

    @Test
    @Timeout(20)
    void asksNotMoreAtATimeThanItMay() throws InterruptedException, ExecutionException {
        BusinessRegister narrow = register(1);
        client.gate = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Finding> first = threads.submit(() -> narrow.find(NUMBER));
            await().until(() -> client.asked.size() == 1);
            assertThatExceptionOfType(RegisterUnavailable.class).isThrownBy(() -> narrow.find(OTHER));
            client.gate.countDown();
            assertThat(first.get().answer()).isEqualTo(named("A"));
        }
        assertThat(client.asked).hasSize(1);
        assertThat(narrow.isAskable()).as("being busy is no failure").isTrue();
    }

    private BusinessRegister register(int concurrent) {
        return new BusinessRegister(
                client,
                RegisterSettingsOf.address(URI.create("http://localhost:1")).atMost(concurrent),
                clock);
    }

    private void assertFails(String number) {
        assertThatExceptionOfType(RegisterUnavailable.class).isThrownBy(() -> register.find(number));
    }

    private static RegisterAnswer named(String name) {
        return new RegisterAnswer.Registered(new RegisteredUnit(NUMBER, name, "ORGL", null, null, null, null));
    }

    private static final class Questions implements RegisterClient {

        private final List<String> asked = new CopyOnWriteArrayList<>();
        private volatile Reply reply = new Reply.Answered(named("A"), "\"1\"");
        private volatile @Nullable RegisterUnavailable failure;
        private volatile CountDownLatch gate = new CountDownLatch(0);

        @Override
        public boolean isConfigured() {
            return true;
        }

        @Override
        public Reply ask(String number, @Nullable String tag) throws RegisterUnavailable {
            asked.add(number + " " + tag);
            try {
                gate.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            RegisterUnavailable fails = failure;
            if (fails != null) {
                throw fails;
            }
            return reply;
        }
    }
}
