package no.spinn.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CompiledPathsTest {

    private static final String DOCUMENT = """
            {"items":[{"act":"submit","n":1},{"act":"withdraw","n":2}],"none":null,"a-b":{"c":true}}""";

    @BeforeAll
    static void install() {
        CompiledPaths.install();
        CompiledPaths.install();
    }

    @Test
    void givesWhatThePathSays() {
        JsonPath document = JsonPath.from(DOCUMENT);
        assertThat(document.<List<String>>get("items.act")).containsExactly("submit", "withdraw");
        assertThat(document.getInt("items.find { it.act == 'withdraw' }.n")).isEqualTo(2);
        assertThat(document.getBoolean("a-b.c")).isTrue();
        assertThat(document.<Object>get("none")).isNull();
        assertThat(document.<Object>get("missing.below")).isNull();
        assertThat(document.<Object>get("$")).isNotNull();
        assertThat(JsonPath.from("[1,2]").getInt("[1]")).isEqualTo(2);
    }

    @Test
    void givesEachDocumentItsOwnAnswer() {
        for (int i = 0; i < 3; i++) {
            assertThat(JsonPath.from("{\"n\":%d}".formatted(i)).getInt("n")).isEqualTo(i);
            assertThat(JsonPath.from(DOCUMENT)
                            .param("wanted", i)
                            .<List<Integer>>get("items.findAll { it.n == wanted }.n"))
                    .hasSize(i == 0 ? 0 : 1);
        }
    }

    @Test
    void refusesWhatIsNoPath() {
        assertThatThrownBy(() -> JsonPath.from(DOCUMENT).get("items.find {"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Invalid JSON expression");
    }

    /** Two evaluations of a path use the same class, where REST Assured by itself compiles another one. */
    @Test
    void compilesAPathOnce() {
        String path = "items.collect { owner.getClass() }[0]";
        Object first = JsonPath.from(DOCUMENT).get(path);
        assertThat(first)
                .isInstanceOf(Class.class)
                .isSameAs(JsonPath.from(DOCUMENT).get(path));
    }
}
