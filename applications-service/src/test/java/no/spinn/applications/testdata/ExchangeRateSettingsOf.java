package no.spinn.applications.testdata;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.spinn.applications.upstream.exchangerate.ExchangeRateSettings;
import org.jspecify.annotations.Nullable;

/**
 * Settings of exchange rates for one test.
 *
 * @param address of the data API; null when nobody is asked
 * @param kroner the reference of each currency
 */
public record ExchangeRateSettingsOf(
        @Nullable URI address, Duration timeout, Duration pause, Map<String, BigDecimal> kroner)
        implements ExchangeRateSettings {

    public static final LocalDate REFERENCE_DAY = LocalDate.of(2026, 5, 11);

    public static ExchangeRateSettingsOf api(URI address) {
        return new ExchangeRateSettingsOf(address, Duration.ofSeconds(2), Duration.ofMinutes(15), Map.of());
    }

    public static ExchangeRateSettingsOf references(Map<String, BigDecimal> kroner) {
        return new ExchangeRateSettingsOf(null, Duration.ofSeconds(2), Duration.ofMinutes(15), kroner);
    }

    @Override
    public Optional<URI> url() {
        return Optional.ofNullable(address);
    }

    @Override
    public Map<String, Reference> reference() {
        return kroner.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new Copied(entry.getValue(), REFERENCE_DAY)));
    }

    private record Copied(BigDecimal kroner, LocalDate day) implements Reference {}
}
