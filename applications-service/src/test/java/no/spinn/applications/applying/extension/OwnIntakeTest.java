package no.spinn.applications.applying.extension;

import static no.spinn.applications.testdata.CallTermsBuilder.termsOfACall;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import no.spinn.applications.upstream.call.CallTerms;
import no.spinn.applications.upstream.call.Intake;
import org.junit.jupiter.api.Test;

class OwnIntakeTest {

    private static final Instant DEADLINE = Instant.parse("2030-02-28T11:00:00Z");
    private static final Instant EXTENDED = DEADLINE.plus(Duration.ofDays(3));
    private static final CallTerms STRICT =
            termsOfACall().closing(DEADLINE, null).build();
    private static final CallTerms LENIENT =
            termsOfACall().closing(DEADLINE, 30).build();

    @Test
    void endsWithTheDeadlineOfTheCall() {
        assertThat(OwnIntake.at(DEADLINE.minusMillis(1), STRICT, null))
                .isEqualTo(new OwnIntake(Intake.OPEN, DEADLINE, null));
        assertThat(OwnIntake.at(DEADLINE, STRICT, null)).isEqualTo(new OwnIntake(Intake.OVER, DEADLINE, null));
    }

    @Test
    void goesOnInTheGracePeriodAsLate() {
        Instant end = DEADLINE.plus(Duration.ofMinutes(30));
        assertThat(OwnIntake.at(DEADLINE.minusMillis(1), LENIENT, null).until()).isEqualTo(DEADLINE);
        assertThat(OwnIntake.at(DEADLINE, LENIENT, null))
                .isEqualTo(new OwnIntake(Intake.OPEN, end, Lateness.GRACE_PERIOD));
        assertThat(OwnIntake.at(end, LENIENT, null).intake()).isEqualTo(Intake.OVER);
    }

    @Test
    void goesOnUntilTheExtensionAsLate() {
        assertThat(OwnIntake.at(DEADLINE.minusMillis(1), STRICT, EXTENDED))
                .isEqualTo(new OwnIntake(Intake.OPEN, EXTENDED, null));
        assertThat(OwnIntake.at(DEADLINE, LENIENT, EXTENDED))
                .isEqualTo(new OwnIntake(Intake.OPEN, EXTENDED, Lateness.EXTENSION));
        assertThat(OwnIntake.at(EXTENDED, STRICT, EXTENDED)).isEqualTo(new OwnIntake(Intake.OVER, EXTENDED, null));
    }

    @Test
    void anExtensionOpensNothingThatIsNotAnnouncedOrCancelled() {
        assertThat(OwnIntake.at(Instant.EPOCH.minusSeconds(1), STRICT, EXTENDED).intake())
                .isEqualTo(Intake.NOT_YET);
        CallTerms cancelled = termsOfACall().closing(DEADLINE, 30).cancelled().build();
        assertThat(OwnIntake.at(DEADLINE, cancelled, EXTENDED).intake()).isEqualTo(Intake.CANCELLED);
    }
}
