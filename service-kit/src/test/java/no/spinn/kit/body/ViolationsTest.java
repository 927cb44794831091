package no.spinn.kit.body;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import no.spinn.kit.problem.Fault;
import org.junit.jupiter.api.Test;

class ViolationsTest {

    private static final String TOO_LONG = "x".repeat(9);

    @Test
    void escapesKeysOfMaps() {
        Body body = new Body(Map.of("a/b~c", TOO_LONG), List.of(), Map.of());
        assertThat(pointersOf("write", body)).containsExactly("/labels/a~1b~0c");
    }

    @Test
    void pointsThroughListsAndMapsToMembers() {
        Body body = new Body(Map.of(), List.of(new Item("fine"), new Item(TOO_LONG)), Map.of("~/", new Item(TOO_LONG)));
        assertThat(pointersOf("write", body)).containsExactly("/items/1/name", "/named/~0~1/name");
    }

    @Test
    void namesAQueryParameterThatIsWrongItself() {
        assertThat(pointersOf("list", 101)).containsExactly("?limit");
    }

    private static List<String> pointersOf(String method, Object argument) {
        try (ValidatorFactory validators = Validation.buildDefaultValidatorFactory()) {
            Operations operations = new Operations();
            var violations = validators
                    .getValidator()
                    .forExecutables()
                    .validateParameters(
                            operations,
                            List.of(Operations.class.getDeclaredMethods()).stream()
                                    .filter(candidate -> candidate.getName().equals(method))
                                    .findFirst()
                                    .orElseThrow(),
                            new Object[] {argument});
            return Violations.faults(violations).stream().map(Fault::pointer).toList();
        }
    }

    static class Operations {

        void write(@Valid Body body) {
            // only its constraints are of interest
        }

        void list(@Max(100) int limit) {
            // only its constraints are of interest
        }
    }

    record Body(Map<String, @Size(max = 8) String> labels, List<@Valid Item> items, Map<String, @Valid Item> named) {}

    record Item(@Size(max = 8) String name) {}
}
