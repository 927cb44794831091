package no.spinn.kit.businessregister.http;

import static no.spinn.kit.testing.RegisterStandIn.address;
import static no.spinn.kit.testing.RegisterStandIn.industry;
import static no.spinn.kit.testing.RegisterStandIn.parent;
import static no.spinn.kit.testing.RegisterStandIn.sector;
import static no.spinn.kit.testing.RegisterStandIn.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import no.spinn.kit.businessregister.RegisterAnswer;
import no.spinn.kit.businessregister.RegisterClient.Reply;
import no.spinn.kit.businessregister.RegisterSettingsOf;
import no.spinn.kit.businessregister.RegisterUnavailable;
import no.spinn.kit.businessregister.RegisteredUnit;
import no.spinn.kit.testing.RegisterStandIn;
import no.spinn.kit.testing.RegisterStandIn.Answer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnhetsregisteretTest {

    private static final String NUMBER = "974760673";
    private static final String UNIT = unit(
            NUMBER,
            "REGISTERENHETEN I BRØNNØYSUND",
            "ORGL",
            address("1813") + sector("6100") + industry("84.110") + parent("912660680"));

    private final RegisterStandIn api = new RegisterStandIn();
    private final Enhetsregisteret register = at(api.url());

    @AfterEach
    void stop() {
        register.close();
        api.close();
    }

    @Test
    void readsTheMembersOfAUnit() throws RegisterUnavailable {
        api.answers(NUMBER, Answer.of(200, UNIT));
        assertThat(answer())
                .isEqualTo(new RegisterAnswer.Registered(new RegisteredUnit(
                        NUMBER, "REGISTERENHETEN I BRØNNØYSUND", "ORGL", "6100", "84.110", "1813", "912660680")));
    }

    @Test
    void readsAUnitWithoutOptionalMembers() throws RegisterUnavailable {
        api.answers(NUMBER, Answer.of(200, unit(NUMBER, "X", "FLI", "")));
        assertThat(answer())
                .isEqualTo(
                        new RegisterAnswer.Registered(new RegisteredUnit(NUMBER, "X", "FLI", null, null, null, null)));
    }

    @Test
    void tellsUnknownFromRemoved() throws RegisterUnavailable {
        assertThat(answer()).isEqualTo(new RegisterAnswer.Unknown());
        api.answers(NUMBER, Answer.of(410, "{\"feilmelding\":\"Enheten er fjernet\"}"));
        assertThat(answer()).isEqualTo(new RegisterAnswer.Removed(null, null));
        api.answers(NUMBER, Answer.of(200, unit(NUMBER, "GAMMELT VERK", "ORGL", ",\"slettedato\":\"2019-12-31\"")));
        assertThat(answer()).isEqualTo(new RegisterAnswer.Removed("GAMMELT VERK", LocalDate.of(2019, 12, 31)));
    }

    @Test
    void asksWhetherAnAnswerHasChanged() throws RegisterUnavailable {
        api.answers(NUMBER, Answer.of(200, UNIT).tagged("\"1\""));
        assertThat(register.ask(NUMBER, null))
                .isInstanceOfSatisfying(
                        Reply.Answered.class, reply -> assertThat(reply.tag()).isEqualTo("\"1\""));
        assertThat(register.ask(NUMBER, "\"1\"")).isEqualTo(new Reply.Unchanged());
        assertThat(register.ask(NUMBER, "\"0\"")).isInstanceOf(Reply.Answered.class);
        assertThat(api.tags()).containsExactly("\"1\"", "\"0\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 301, 302, 304, 307, 400, 401, 403, 429, 500, 502, 503})
    void isDownWithOtherStatuses(int status) {
        api.answers(NUMBER, Answer.of(status, ""));
        assertThatExceptionOfType(RegisterUnavailable.class)
                .isThrownBy(this::answer)
                .withMessageContaining(Integer.toString(status));
        assertThat(api.questions()).as("it follows no redirect").containsExactly(NUMBER);
    }

    @ParameterizedTest
    @CsvSource({"60,60", "0,0", "soon,0", "99999999,0"})
    void tellsWhenTheRegisterWantsToBeAskedAgain(String header, long seconds) {
        api.answers(NUMBER, Answer.of(429, "").retryAfter(header));
        assertThatExceptionOfType(RegisterUnavailable.class)
                .isThrownBy(this::answer)
                .extracting(RegisterUnavailable::pause)
                .isEqualTo(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>Maintenance</html>",
                "[]",
                "null",
                "{}",
                "{\"organisasjonsnummer\":\"974760673\",\"navn\":\"X\"}",
                "{\"organisasjonsnummer\":\"974760673\",\"navn\":\"\",\"organisasjonsform\":{\"kode\":\"KOMM\"}}",
                "{\"organisasjonsnummer\":\"974760673\",\"navn\":\"a\\u0000b\",\"organisasjonsform\":{\"kode\":\"KOMM\"}}",
                "{\"organisasjonsnummer\":\"974760673\",\"navn\":{\"nb\":\"X\"},\"organisasjonsform\":{\"kode\":\"KOMM\"}}",
                "{\"organisasjonsnummer\":\"964338531\",\"navn\":\"X\",\"organisasjonsform\":{\"kode\":\"KOMM\"}}",
                "{\"organisasjonsnummer\":974760673,\"navn\":\"X\",\"organisasjonsform\":{\"kode\":\"KOMM\"}}",
                "{\"organisasjonsnummer\":\"974760673\",\"navn\":\"X\",\"organisasjonsform\":{\"kode\":7}}",
                "{\"organisasjonsnummer\":\"974760673\",\"navn\":\"X\",\"organisasjonsform\":{\"kode\":\"<b>\"}}",
                "{\"organisasjonsnummer\":\"974760673\",\"navn\":\"X\",\"organisasjonsform\":{\"kode\":\"KOMM\"},\"overordnetEnhet\":[]}",
                "{\"organisasjonsnummer\":\"974760673\",\"navn\":\"X\",\"organisasjonsform\":{\"kode\":\"KOMM\"},\"slettedato\":\"2019\"}",
                "{\"organisasjonsnummer\":\"974760673\",\"navn\":\"X\",\"organisasjonsform\":{\"kode\":\"KOMM\"}"
            })
    void understandsNothingThatIsNoUnit(String body) {
        api.answers(NUMBER, Answer.of(200, body));
        assertThatExceptionOfType(RegisterUnavailable.class).isThrownBy(this::answer);
    }

    @Test
    void readsNoEndlessAnswer() {
        api.answers(
                NUMBER, Answer.of(200, unit(NUMBER, "X", "KOMM", ",\"aktivitet\":[\"" + "x".repeat(1 << 20) + "\"]")));
        assertThatExceptionOfType(RegisterUnavailable.class).isThrownBy(this::answer);
    }

    @Test
    void doesNotWaitForASlowBody() {
        api.answers(NUMBER, Answer.of(200, UNIT).slow(Duration.ofSeconds(20)));
        assertGivesUp(api.url());
    }

    @Test
    void isDownWhenNobodyListens() {
        URI nobody = api.url();
        api.close();
        assertGivesUp(nobody);
    }

    @Test
    void asksNobodyWithoutAnAddress() {
        assertThat(register.isConfigured()).isTrue();
        Enhetsregisteret unconfigured = at(null);
        assertThat(unconfigured.isConfigured()).isFalse();
        unconfigured.close();
    }

    private static void assertGivesUp(URI url) {
        Enhetsregisteret impatient = new Enhetsregisteret(
                RegisterSettingsOf.address(url).within(Duration.ofMillis(500)), new ObjectMapper());
        long begun = System.nanoTime();
        assertThatExceptionOfType(RegisterUnavailable.class).isThrownBy(() -> impatient.ask(NUMBER, null));
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
        impatient.close();
    }

    private RegisterAnswer answer() throws RegisterUnavailable {
        return ((Reply.Answered) register.ask(NUMBER, null)).answer();
    }

    private static Enhetsregisteret at(@Nullable URI url) {
        return new Enhetsregisteret(RegisterSettingsOf.address(url), new ObjectMapper());
    }
}
