package no.spinn.kit.businessregister.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.spinn.kit.businessregister.BusinessRegisterSettings;
import no.spinn.kit.businessregister.RegisterClient.Reply;
import no.spinn.kit.businessregister.RegisterUnavailable;

/**
 * Asks a register with the client of the services, and prints what the client understands. For whoever can reach the real one, which
 * builds and tests cannot. Arguments: the address, then numbers.
 */
public final class CheckRegister {

    private static final String USUAL_ADDRESS = "https://data.brreg.no";

    /** A municipality, an agency, an association. */
    private static final List<String> USUAL_NUMBERS = List.of("958935420", "974760673", "971032146");

    private CheckRegister() {}

    public static void main(String[] arguments) {
        URI address = URI.create(arguments.length == 0 ? USUAL_ADDRESS : arguments[0]);
        List<String> numbers =
                arguments.length < 2 ? USUAL_NUMBERS : Arrays.asList(arguments).subList(1, arguments.length);
        System.exit(check(address, numbers, System.out) ? 0 : 1);
    }

    /** Prints a line for each number; returns whether all were answered. */
    static boolean check(URI address, List<String> numbers, PrintStream out) {
        Enhetsregisteret client = new Enhetsregisteret(new Settings(address), new ObjectMapper());
        try {
            // Each number is asked for, also after a failure.
            return numbers.stream().map(number -> check(client, number, out)).reduce(true, Boolean::logicalAnd);
        } finally {
            client.close();
        }
    }

    private static boolean check(Enhetsregisteret client, String number, PrintStream out) {
        try {
            if (client.ask(number, null) instanceof Reply.Answered(var answer, var tag)) {
                out.printf(
                        "%s: %s, %s%n",
                        number, answer, tag == null ? "without an entity tag" : again(client, number, tag));
            }
            return true;
        } catch (RegisterUnavailable e) {
            out.printf("%s: %s%n", number, e.getMessage());
            return false;
        }
    }

    private static String again(Enhetsregisteret client, String number, String tag) throws RegisterUnavailable {
        return client.ask(number, tag) instanceof Reply.Unchanged ? "entity tag confirmed" : "entity tag not confirmed";
    }

    private record Settings(URI address) implements BusinessRegisterSettings {

        @Override
        public Optional<URI> url() {
            return Optional.of(address);
        }

        @Override
        public Duration timeout() {
            return Duration.ofSeconds(10);
        }

        @Override
        public Duration keep() {
            return Duration.ZERO;
        }

        @Override
        public Duration pause() {
            return Duration.ZERO;
        }

        @Override
        public int concurrent() {
            return 1;
        }
    }
}
