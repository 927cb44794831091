package no.spinn.local;

import java.io.IOException;
import java.util.Map;
import no.spinn.local.demo.Demo;

/** Runs each service once to write its {@link AotCache}, so that later starts are faster. */
public final class Training {

    private Training() {}

    /** Uses an independent suite on free ports. Returns when the caches are written. */
    public static void run(Progress progress) throws IOException, InterruptedException {
        try (TemporaryHome home = TemporaryHome.make("spinn-training")) {
            LocalSettings settings = LocalSettings.onFreePorts(home.path()).withServices(Jvm.TRAINING, Map.of());
            try (Suite suite = Suite.start(settings, progress)) {
                Demo.run(suite.settings());
            }
        }
    }
}
