package no.spinn.local;

import java.io.IOException;
import java.util.Map;
import no.spinn.local.demo.Demo;

/** Has each service do its work once, so that it starts faster from then on. */
public final class Training {

    private Training() {}

    /** With a suite of its own, on free ports; returns when the caches are written. */
    public static void run(Progress progress) throws IOException, InterruptedException {
        try (TemporaryHome home = TemporaryHome.make("spinn-training")) {
            LocalSettings settings = LocalSettings.onFreePorts(home.path()).withServices(Jvm.TRAINING, Map.of());
            try (Suite suite = Suite.start(settings, progress)) {
                Demo.tell(suite.settings());
            }
        }
    }
}
