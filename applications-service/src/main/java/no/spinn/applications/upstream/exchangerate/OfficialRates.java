package no.spinn.applications.upstream.exchangerate;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Currency;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.spinn.kit.time.OsloDays;

/** The rates of Norges Bank as far as they are stored, and the references otherwise. Asks nobody. */
@ApplicationScoped
class OfficialRates implements EuroRates {

    /** Around Easter and Christmas, banking days are up to six days apart. */
    private static final int OLDEST = 7;

    private static final String EURO = "EUR";
    private static final String KRONE = "NOK";

    private final ExchangeRates rates;
    private final ExchangeRateSettings settings;

    OfficialRates(ExchangeRates rates, ExchangeRateSettings settings) {
        this.rates = rates;
        this.settings = settings;
    }

    @Override
    public Optional<EuroRate> at(Instant now, Currency currency) {
        return published(now, currency.getCurrencyCode()).or(() -> reference(currency.getCurrencyCode()));
    }

    private Optional<EuroRate> published(Instant now, String currency) {
        LocalDate today = OsloDays.at(now);
        LocalDate expected = BankingDays.lastPublished(now);
        return rates.newest(currency, today.minusDays(OLDEST), today)
                .map(pair -> EuroRate.of(
                        pair.euro(),
                        pair.unit(),
                        pair.day(),
                        RateSource.NORGES_BANK,
                        !pair.day().isBefore(expected)));
    }

    private Optional<EuroRate> reference(String currency) {
        Map<String, ExchangeRateSettings.Reference> references = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        references.putAll(settings.reference());
        ExchangeRateSettings.Reference euro = references.get(EURO);
        ExchangeRateSettings.Reference unit = references.get(currency);
        if (euro == null || unit == null && !currency.equals(KRONE)) {
            return Optional.empty();
        }
        BigDecimal kroner = unit == null ? BigDecimal.ONE : unit.kroner();
        LocalDate day = Collections.min(Stream.of(euro, unit)
                .filter(Objects::nonNull)
                .map(ExchangeRateSettings.Reference::day)
                .toList());
        return Optional.of(EuroRate.of(euro.kroner(), kroner, day, RateSource.REFERENCE, false));
    }
}
