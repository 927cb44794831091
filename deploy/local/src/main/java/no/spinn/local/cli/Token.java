package no.spinn.local.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import no.spinn.local.LocalSettings;
import no.spinn.local.TokenClient;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints a token and nothing else, for scripts. */
@Command(name = "token", description = "Prints a token from the local issuer.")
final class Token implements Callable<Integer> {

    @Option(names = "--org", required = true, description = "Organisation number, or an ISO 6523 identifier")
    private String organisation = "";

    @Option(names = "--scope", required = true, description = "Scopes, separated by spaces")
    private String scope = "";

    @Option(names = "--supplier", description = "The organisation that acts on behalf of --org")
    private @Nullable String supplier;

    @Override
    public Integer call() throws IOException, InterruptedException {
        LocalSettings settings = LocalSettings.of(System.getenv());
        System.out.println(new TokenClient(settings).request(organisation, scope, supplier));
        return 0;
    }
}
