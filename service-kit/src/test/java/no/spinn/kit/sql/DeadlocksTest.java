package no.spinn.kit.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DeadlocksTest {

    private final AtomicInteger attempts = new AtomicInteger();

    @Test
    void repeatsTheVictimOfADeadlock() {
        assertThat(Deadlocks.retry(() -> failing(2, "40P01"))).isEqualTo("done");
        assertThat(attempts).hasValue(3);
    }

    @Test
    void givesUpAfterThreeAttempts() {
        assertThatThrownBy(() -> Deadlocks.retry(() -> failing(9, "40P01"))).isInstanceOf(PersistenceException.class);
        assertThat(attempts).hasValue(3);
    }

    @Test
    void repeatsNothingElse() {
        assertThatThrownBy(() -> Deadlocks.retry(() -> failing(1, "23505"))).isInstanceOf(PersistenceException.class);
        assertThat(attempts).hasValue(1);
    }

    private String failing(int times, String state) {
        if (attempts.incrementAndGet() <= times) {
            throw new PersistenceException(new SQLException("no", state));
        }
        return "done";
    }
}
