package no.spinn.kit.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import no.spinn.kit.problem.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressResolverTest {

    private final AddressResolver resolver = new AddressResolver(WebhookSettingsOf.standard());

    @Test
    void takesThePortOfHttps() throws UnreachableAddress {
        assertThat(resolver.resolve("https://8.8.8.8/hook").port()).isEqualTo(443);
        assertThat(resolver.resolve("https://8.8.8.8:443/hook").port()).isEqualTo(443);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://8.8.8.8:22/",
                "https://8.8.8.8:80/",
                "https://8.8.8.8:5432/",
                "https://8.8.8.8:8443/",
                "https://8.8.8.8:0/",
                "https://8.8.8.8:65536/",
                "https://8.8.8.8:99999/"
            })
    void refusesOtherPorts(String url) {
        Fault fault = refusal(resolver, url);
        assertThat(fault.code()).isEqualTo("port_not_allowed");
        assertThat(fault.detail()).contains("443");
    }

    @Test
    void takesThePortsOfTheSettings() throws UnreachableAddress {
        AddressResolver several =
                new AddressResolver(WebhookSettingsOf.standard().toPorts(443, 8443));
        assertThat(several.resolve("https://8.8.8.8:8443/").port()).isEqualTo(8443);
        assertThat(refusal(several, "https://8.8.8.8:8080/").detail()).contains("443, 8443");
    }

    @Test
    void takesAnyPortWhereItTakesPrivateAddresses() throws UnreachableAddress {
        AddressResolver local = new AddressResolver(WebhookSettingsOf.standard().toAnywhere());
        assertThat(local.resolve("http://127.0.0.1:8080/").port()).isEqualTo(8080);
        assertThat(local.resolve("http://127.0.0.1/").port()).isEqualTo(80);
    }

    /** The difference would tell which names and addresses our own network has. */
    @Test
    void answersTheSameForAnUnknownHostAndAPrivateOne() {
        Fault unknown = refusal(resolver, "https://no-such-host.invalid/");
        assertThat(unknown.code()).isEqualTo("private_address");
        assertThat(unknown).isEqualTo(refusal(resolver, "https://localhost/"));
        assertThat(unknown).isEqualTo(refusal(resolver, "https://10.0.0.1/"));
    }

    private static Fault refusal(AddressResolver resolver, String url) {
        return catchThrowableOfType(UnreachableAddress.class, () -> resolver.resolve(url))
                .fault("/url");
    }
}
