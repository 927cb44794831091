package no.spinn.kit.businessregister.http;

import static no.spinn.kit.testing.RegisterStandIn.unit;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.spinn.kit.testing.RegisterStandIn;
import no.spinn.kit.testing.RegisterStandIn.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CheckRegisterTest {

    private static final String NUMBER = "974760673";

    private final RegisterStandIn api = new RegisterStandIn();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @AfterEach
    void stop() {
        api.close();
    }

    @Test
    void printsWhatTheClientUnderstands() {
        api.answers(
                NUMBER,
                Answer.of(200, unit(NUMBER, "REGISTERENHETEN", "ORGL", "")).tagged("\"1\""));
        assertThat(check(NUMBER, "964338531")).isTrue();
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("name=REGISTERENHETEN", "entity tag confirmed", "964338531: Unknown[]");
    }

    @Test
    void failsWhenOneNumberIsNotAnswered() {
        api.answers(NUMBER, Answer.of(500, ""));
        assertThat(check(NUMBER, "964338531")).isFalse();
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("answered 500", "964338531: Unknown[]");
    }

    private boolean check(String... numbers) {
        return CheckRegister.check(api.url(), List.of(numbers), new PrintStream(printed, true, StandardCharsets.UTF_8));
    }
}
