package no.spinn.applications.upstream.exchangerate.http;

import no.spinn.applications.upstream.exchangerate.CentralBank;
import no.spinn.applications.upstream.exchangerate.ExchangeRateSettings;

/** The client, for tests of its feature. */
public final class BankOf {

    private BankOf() {}

    public static CentralBank with(ExchangeRateSettings settings) {
        return new NorgesBank(settings);
    }
}
