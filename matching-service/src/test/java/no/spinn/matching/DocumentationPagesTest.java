package no.spinn.matching;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.spinn.kit.testing.WithInfrastructure;
import org.junit.jupiter.api.Test;

/** Swagger UI as a browser gets it. */
@QuarkusTest
@WithInfrastructure
class DocumentationPagesTest {

    private static final String UI = "/q/swagger-ui/";
    private static final Pattern LOADED = Pattern.compile("<(?:script|link)[^>]* (?:src|href)=\"([^\"]+)\"");

    @Test
    void standInNoFrameAndLoadOnlyWhatTheirPolicyAllows() {
        Response page = given().get(UI);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.contentType()).startsWith("text/html");
        assertThat(page.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(page.header("Content-Security-Policy"))
                .startsWith("default-src 'none'; script-src 'self' 'unsafe-inline'; ")
                .contains("frame-ancestors 'none'");
        List<String> loaded = LOADED.matcher(page.asString())
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(loaded).isNotEmpty().noneMatch(tag -> tag.contains("//"));
    }

    @Test
    void haveTheirScriptsFromThisServiceWithTheirOwnType() {
        Response script = given().get(UI + "swagger-ui-bundle.js");
        assertThat(script.statusCode()).isEqualTo(200);
        assertThat(script.contentType()).contains("javascript");
        assertThat(script.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }
}
