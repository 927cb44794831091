package no.spinn.local;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Requests tokens from the local issuer, as systems do from Maskinporten. */
public final class TokenClient {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private final URI endpoint;

    public TokenClient(LocalSettings settings) {
        this.endpoint = settings.ownIssuer()
                .map(own -> URI.create(own.issuer() + "/token"))
                .orElseGet(() -> URI.create("http://localhost:%d/maskinporten/token".formatted(settings.issuerPort())));
    }

    public String request(String organisation, String scope, @Nullable String supplier)
            throws IOException, InterruptedException {
        Map<String, String> form = form(organisation, scope);
        if (supplier != null) {
            form.put("supplier_org", supplier);
        }
        return tokenOf(post(form));
    }

    /** The token by which the system of a vendor acts for a customer, as a system user of Altinn. */
    public String requestForSystemUser(String customer, String scope, String vendor)
            throws IOException, InterruptedException {
        Map<String, String> form = form(vendor, scope);
        form.put("systemuser_org", customer);
        return tokenOf(post(form));
    }

    private static Map<String, String> form(String consumer, String scope) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "client_credentials");
        form.put("client_id", "spinn-local");
        form.put("client_secret", "not-a-secret");
        form.put("consumer_org", consumer);
        form.put("scope", scope);
        return form;
    }

    private String post(Map<String, String> form) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .timeout(TIMEOUT)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"))))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (ConnectException | HttpTimeoutException e) {
            throw new LauncherException("The token issuer does not respond at %s; is Spinn up?".formatted(endpoint), e);
        }
    }

    private static String tokenOf(String answer) {
        try {
            Object token = JSONObjectUtils.parse(answer).get("access_token");
            if (token == null) {
                throw new LauncherException("The issuer returned no token: " + answer);
            }
            return token.toString();
        } catch (ParseException e) {
            throw new LauncherException("The issuer's response cannot be parsed: " + answer, e);
        }
    }
}
