package no.spinn.kit.businessregister;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Where names and facts of Norwegian organisations come from. Without an address, the table in this version is all there is. */
@ConfigMapping(prefix = "spinn.business-register")
public interface BusinessRegisterSettings {

    /** The address of Enhetsregisteret, without a path: {@code https://data.brreg.no}. Without it, nobody is asked. */
    Optional<URI> url();

    /** The longest time for one answer. */
    @WithDefault("2s")
    Duration timeout();

    /** How long an answer is kept. After that, the register is asked whether it has changed. */
    @WithDefault("1h")
    Duration keep();

    /**
     * How long nobody is asked after a failure: a timeout, an error, too many questions. The register may ask for a longer time, and
     * gets an hour at most.
     */
    @WithDefault("10s")
    Duration pause();

    /** The most questions at one time. More are not asked, as if the register were down. */
    @WithDefault("20")
    int concurrent();
}
