package no.spinn.applications.upstream.exchangerate;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Where exchange rates come from. */
@ConfigMapping(prefix = "spinn.exchange-rates")
public interface ExchangeRateSettings {

    /** The data API of Norges Bank. Without it, nobody is asked, and the references count. */
    Optional<URI> url();

    /** The longest time for one answer. Nothing waits for it but the schedule. */
    @WithDefault("5s")
    Duration timeout();

    /**
     * The shortest time between two questions: after a failure, and while the rates of a day are late. Norges Bank may ask for a
     * longer one.
     */
    @WithDefault("15m")
    Duration pause();

    /** The references, by currency. Without one for EUR and one for its own currency, a grant waits for Norges Bank. */
    Map<String, Reference> reference();

    /** A rate of Norges Bank that was copied by hand. */
    interface Reference {

        /** Kroner for one unit. */
        BigDecimal kroner();

        LocalDate day();
    }
}
