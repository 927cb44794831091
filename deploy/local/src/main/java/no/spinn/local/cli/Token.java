package no.spinn.local.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import no.spinn.local.LauncherException;
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

    @Option(
            names = "--system-user",
            description = "The supplier is a vendor whose system acts for --org as a system user of Altinn")
    private boolean isOfASystemUser;

    @Override
    public Integer call() throws IOException, InterruptedException {
        LocalSettings settings = LocalSettings.of(System.getenv());
        System.out.println(token(new TokenClient(settings)));
        return 0;
    }

    private String token(TokenClient issuer) throws IOException, InterruptedException {
        if (!isOfASystemUser) {
            return issuer.request(organisation, scope, supplier);
        }
        if (supplier == null) {
            throw new LauncherException("--system-user needs --supplier, the vendor of the system.");
        }
        return issuer.requestForSystemUser(organisation, scope, supplier);
    }
}
