package no.spinn.applications.upstream.exchangerate;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What Norges Bank has published: the kroner for one unit of a currency, on a banking day. */
public record ExchangeRate(String currency, LocalDate day, BigDecimal kroner) {

    public ExchangeRate {
        if (kroner.signum() <= 0) {
            throw new IllegalArgumentException("not an exchange rate: " + kroner);
        }
    }
}
