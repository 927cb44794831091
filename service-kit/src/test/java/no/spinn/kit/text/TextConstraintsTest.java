package no.spinn.kit.text;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import no.spinn.kit.language.Language;
import no.spinn.kit.problem.ConstraintText;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextConstraintsTest {

    private static final ValidatorFactory VALIDATORS = validators();

    private static ValidatorFactory validators() {
        HibernateValidatorConfiguration configuration =
                Validation.byProvider(HibernateValidator.class).configure();
        new TextConstraints().customize(configuration);
        return configuration.buildValidatorFactory();
    }

    @AfterAll
    static void close() {
        VALIDATORS.close();
    }

    record Named(@Size(min = 2, max = 3) @Nullable String name) {}

    record Shelf(
            @Size(max = 1) List<String> books,
            @Size(min = 1) Map<String, String> labels) {}

    record Linked(@WebUrl @Nullable String url) {}

    @ParameterizedTest
    @CsvSource({"😀, false", "😀😀, true", "😀😀😀, true", "😀😀😀😀, false", "ab, true", "abcd, false", ", true"})
    void countCodePoints(@Nullable String name, boolean valid) {
        assertThat(faults(new Named(name)).isEmpty()).isEqualTo(valid);
    }

    @Test
    void countTheItemsOfListsAndMapsAsBeforeAndNameNoOpenEnd() {
        assertThat(faults(new Shelf(List.of("a"), Map.of("a", "b")))).isEmpty();
        assertThat(faults(new Shelf(List.of("a", "b"), Map.of())))
                .containsExactlyInAnyOrder("the length must be at most 1", "the length must be at least 1");
        assertThat(faults(new Named("x"))).containsExactly("the length must be from 2 to 3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "http://example.org",
                "HTTPS://www.ks.no:8443/fag?a=b#c",
                "https://xn--blbr-roah.no/",
                "http://localhost/x",
                "https://example.org./%C3%A6"
            })
    void acceptPagesOfTheWeb(String url) {
        assertThat(faults(new Linked(url))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tull",
                "javascript:alert(1)",
                "javascript://example.org/%0Aalert(1)",
                "data:text/html,x",
                "ftp://example.org",
                "mailto:post@example.org",
                "//example.org",
                "/path",
                "https:",
                "https://",
                "https:///path",
                "https://?q",
                "https://ks.no@example.org",
                "https://example.org/a b",
                "https://example.org/\n",
                " https://example.org",
                "https://..",
                "www.ks.no"
            })
    void refuseWhatIsNoPageOfTheWeb(String url) {
        assertThat(faults(new Linked(url)))
                .containsExactly(
                        "the URL must begin with http:// or https:// and a host, such as https://example.org; other letters than those of ASCII are encoded");
    }

    private static List<String> faults(Object value) {
        return VALIDATORS.getValidator().validate(value).stream()
                .map(violation -> ConstraintText.of(violation).orElseThrow().nearest(Language.EN))
                .toList();
    }
}
