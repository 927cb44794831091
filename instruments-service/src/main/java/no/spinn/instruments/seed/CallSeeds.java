package no.spinn.instruments.seed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import no.spinn.instruments.catalogue.call.CallLifecycle;
import no.spinn.instruments.catalogue.call.Calls;
import no.spinn.instruments.catalogue.instrument.Instrument;
import no.spinn.instruments.catalogue.instrument.Instruments;
import no.spinn.instruments.seed.SeedFiles.Entry;
import org.jboss.logging.Logger;

/** Loads the example calls, once each. A changed data file does not change a call that is announced already. */
@ApplicationScoped
class CallSeeds {

    private static final Logger LOG = Logger.getLogger(CallSeeds.class);

    private final SeedEntries entries;
    private final Instruments instruments;
    private final Calls calls;
    private final CallLifecycle lifecycle;
    private final CatalogueSettings settings;

    CallSeeds(
            SeedEntries entries,
            Instruments instruments,
            Calls calls,
            CallLifecycle lifecycle,
            CatalogueSettings settings) {
        this.entries = entries;
        this.instruments = instruments;
        this.calls = calls;
        this.lifecycle = lifecycle;
        this.settings = settings;
    }

    int load(Catalogue catalogue) {
        if (!settings.examples()) {
            return 0;
        }
        int loaded = 0;
        for (Entry<SeedCall> entry : catalogue.calls()) {
            SeedCall call = entry.value();
            if (entries.isChanged("call", call.id().toString(), entry.text())) {
                announce(call, catalogue);
                loaded++;
            }
        }
        return loaded;
    }

    private void announce(SeedCall call, Catalogue catalogue) {
        if (calls.findById(call.id()) != null) {
            LOG.warnf("call %s changed in calls.yaml but is announced already: it stays as it is", call.id());
            return;
        }
        Instrument instrument =
                instruments.findById(catalogue.instrument(call.instrument()).id());
        lifecycle.adopt(call.id(), Objects.requireNonNull(instrument), call.plan(calls.now()));
    }
}
