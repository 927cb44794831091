package no.spinn.kit.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final class Whole {}

    private static final class Gap {}

    private static final class Place {}

    private static final class Nowhere {}

    @Test
    void speakAllLanguagesWithTheSameValues() {
        LocalizedText weather = new LocalizedText("Sol", "Sol i dag", "Sun");
        assertThat(Messages.of(Whole.class).text("greeting", Map.of("name", "$1 \\ Ål", "weather", weather)))
                .isEqualTo(new LocalizedText(
                        "God dag, $1 \\ Ål. Sol", "God dag, $1 \\ Ål. Sol i dag", "Good day, $1 \\ Ål. Sun"));
    }

    @Test
    void areNotReadWhenALanguageLacksOne() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Messages.of(Gap.class))
                .withMessageContaining("farewell in nn");
    }

    @Test
    void areNotReadWhenALanguageHasAnotherPlace() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Messages.of(Place.class))
                .withMessageContaining("greeting in nn");
    }

    @Test
    void areNotReadWhenThereAreNone() {
        assertThatIllegalStateException().isThrownBy(() -> Messages.of(Nowhere.class));
    }

    @Test
    void sayNothingWithAnEmptyPlace() {
        Messages messages = Messages.of(Whole.class);
        assertThatIllegalArgumentException().isThrownBy(() -> messages.text("greeting", Map.of("name", "Ål")));
        assertThatIllegalArgumentException().isThrownBy(() -> messages.text("thanks"));
        assertThat(messages.keys()).containsExactlyInAnyOrder("greeting", "farewell");
    }
}
