package no.spinn.instruments.seed;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Which of the data files are loaded. */
@ConfigMapping(prefix = "spinn.catalogue")
public interface CatalogueSettings {

    /**
     * Whether the example calls are loaded. Facts, providers and instruments are loaded in any case: they describe what is
     * published, and providers announce their own calls under them.
     */
    @WithDefault("true")
    boolean examples();
}
