package no.spinn.benchmarks.run;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import no.spinn.local.Jvm;
import no.spinn.local.LocalSettings;
import no.spinn.local.Progress;
import no.spinn.local.Service;
import no.spinn.local.ServiceCommand;
import no.spinn.local.Suite;
import no.spinn.local.TemporaryHome;

/** A temporary home for the suites that are measured, on free ports; deleted afterwards. */
public final class Environment implements AutoCloseable {

    // All load comes from one address and few organisations, which would exceed their rate limits at once.
    private static final Map<String, String> NO_LIMITS =
            Map.of("SPINN_RATE_LIMIT_ANONYMOUS", "1000000000", "SPINN_RATE_LIMIT_CONSUMER", "1000000000");

    private final TemporaryHome home;
    private final LocalSettings settings;

    private Environment(TemporaryHome home, LocalSettings settings) {
        this.home = home;
        this.settings = settings;
    }

    public static Environment make(Jvm jvm) throws IOException {
        TemporaryHome home = TemporaryHome.make("spinn-bench");
        return new Environment(home, LocalSettings.onFreePorts(home.path()).withServices(jvm, NO_LIMITS));
    }

    public LocalSettings settings() {
        return settings;
    }

    /** Starts a suite on the data of the earlier ones. */
    public Suite start() throws IOException {
        return Suite.start(settings, Progress.silent(), Environment::stopWithThisProcess);
    }

    /** The same with services that are started in another way. */
    public Suite start(ServiceCommand command) throws IOException {
        Suite suite = Suite.start(settings, command, Progress.silent());
        stopWithThisProcess(suite);
        return suite;
    }

    /** The same without services that are not measured: they would consume events on the same processors. */
    public Suite startWithout(Service... others) throws IOException {
        Suite suite = start();
        for (Service other : others) {
            suite.service(other).close();
        }
        return suite;
    }

    /** The same without AOT caches, whether they exist or not. */
    public Suite startUntrained() throws IOException {
        return startWith(Map.of("JAVA_TOOL_OPTIONS", "-XX:AOTMode=off"));
    }

    /** The same with additional variables for the services. */
    public Suite startWith(Map<String, String> more) throws IOException {
        Map<String, String> variables = new HashMap<>(NO_LIMITS);
        variables.putAll(more);
        return Suite.start(
                settings.withServices(settings.jvm(), variables), Progress.silent(), Environment::stopWithThisProcess);
    }

    @Override
    public void close() throws IOException {
        home.close();
    }

    // Ctrl-C must stop the suite too.
    private static void stopWithThisProcess(Suite suite) {
        Runtime.getRuntime().addShutdownHook(new Thread(suite::close));
    }
}
