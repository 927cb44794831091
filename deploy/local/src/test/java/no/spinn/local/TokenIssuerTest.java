package no.spinn.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.text.ParseException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class TokenIssuerTest {

    private static final Pattern ACCESS_TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");

    @Test
    void issuesTokensOfMaskinportensShape() throws Exception {
        try (TokenIssuer issuer = TokenIssuer.start(0)) {
            Map<String, Object> claims =
                    request(issuer, "consumer_org=958935420&supplier_org=991825827&scope=spinn%3Aa+spinn%3Ab.write");

            assertThat(claims).doesNotContainKey("sub");
            assertThat(claims)
                    .containsEntry("iss", issuer.issuer().toString())
                    .containsEntry("scope", "spinn:a spinn:b.write");
            assertThat(claims.get("consumer"))
                    .isEqualTo(Map.of("authority", "iso6523-actorid-upis", "ID", "0192:958935420"));
            assertThat(claims.get("supplier"))
                    .isEqualTo(Map.of("authority", "iso6523-actorid-upis", "ID", "0192:991825827"));
        }
    }

    @Test
    void keepsForeignIdentifiersAsTheyAre() throws Exception {
        try (TokenIssuer issuer = TokenIssuer.start(0)) {
            assertThat(request(issuer, "consumer_org=0007%3A2021005489&scope=spinn%3Aa")
                            .get("consumer"))
                    .isEqualTo(Map.of("authority", "iso6523-actorid-upis", "ID", "0007:2021005489"));
        }
    }

    @Test
    void issuesTokensOfSystemUsers() throws Exception {
        try (TokenIssuer issuer = TokenIssuer.start(0)) {
            Map<String, Object> claims =
                    request(issuer, "consumer_org=991825827&systemuser_org=958935420&scope=spinn%3Aa");
            assertThat(claims.get("consumer"))
                    .isEqualTo(Map.of("authority", "iso6523-actorid-upis", "ID", "0192:991825827"));
            assertThat(claims.get("authorization_details"))
                    .asInstanceOf(InstanceOfAssertFactories.list(Map.class))
                    .singleElement()
                    .satisfies(detail -> assertThat(detail)
                            .containsEntry("type", "urn:altinn:systemuser")
                            .containsEntry(
                                    "systemuser_org",
                                    Map.of("authority", "iso6523-actorid-upis", "ID", "0192:958935420"))
                            .containsKeys("systemuser_id", "system_id"));
        }
    }

    @Test
    void keepsItsKeysAcrossRestarts() throws Exception {
        assertThat(keys()).isEqualTo(keys()).contains("\"kty\"");
    }

    private static String keys() throws IOException, InterruptedException {
        try (TokenIssuer issuer = TokenIssuer.start(0);
                HttpClient http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(issuer.jwks()).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }

    private static Map<String, Object> request(TokenIssuer issuer, String form)
            throws IOException, InterruptedException, ParseException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(issuer.issuer() + "/token"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(
                            "grant_type=client_credentials&client_id=test&client_secret=none&" + form))
                    .build();
            String answer =
                    http.send(request, HttpResponse.BodyHandlers.ofString()).body();
            Matcher token = ACCESS_TOKEN.matcher(answer);
            assertThat(token.find()).as(answer).isTrue();
            return SignedJWT.parse(token.group(1)).getJWTClaimsSet().toJSONObject();
        }
    }
}
